-- How often a row was tried without any result that could be written; after the third it has failed.
alter table bulk_row add column tries int not null default 0;
