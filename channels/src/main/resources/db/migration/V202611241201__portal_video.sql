-- Films come in parts as pictures do, are larger, and are counted for themselves.
alter table portal_upload add column video boolean not null default false;
