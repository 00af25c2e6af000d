-- Whether a call is kept from others 保密, decided when it first waits. Of calls from before: if its
-- queue was confidential in any edition.
alter table call add column confidential boolean not null default false;
update call set confidential = true
where queue in (select key from call_queue where confidential);

-- Who called a confidential queue and was lost is not everybody's to know.
alter table missed_call add column confidential boolean not null default false;
update missed_call set confidential = true
where queue in (select key from call_queue where confidential);

-- A note from a confidential call is for those who serve its queue; empty: for everybody.
alter table caller_note add column circle text not null default '';
alter table caller_note drop constraint caller_note_pkey;
alter table caller_note add primary key (caller_hash, circle);
