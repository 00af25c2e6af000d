-- One rule and one hold for the files of every talk: a call's own (CALL), a third line's (PARTY), a call
-- out (OUTBOUND), evidence on a ticket (CONTACT), and files that stand in no table (STRAY).
alter table recording_deleted drop constraint recording_deleted_pkey;
alter table recording_deleted rename column call_id to of_id;
alter table recording_deleted add column kind text not null default 'CALL';
alter table recording_deleted add column path text not null default '';
alter table recording_deleted alter column kind drop default;
alter table recording_deleted alter column path drop default;
create unique index recording_deleted_once on recording_deleted (kind, of_id) where kind <> 'STRAY';

-- A hold of a call covers its third lines; one of a call out covers the same file on its ticket.
alter table recording_hold rename column call_id to of_id;
alter table recording_hold add column kind text not null default 'CALL';
alter table recording_hold alter column kind drop default;
drop index recording_hold_of_call;
create index recording_hold_of on recording_hold (kind, of_id);

-- The oldest recordings that are still kept, without a look at all rows.
create index call_party_recording_kept on call_party (asked_at) where recording is not null;
create index outbound_call_recording_kept on outbound_call (started_at) where recording is not null;
create index contact_recording_kept on contact_attempt (started_at) where recording is not null;

insert into alarm (kind, ticket_id, leg_id, at, try_at)
    values ('STRAY_RECORDINGS', 0, 0, '2026-11-24 03:40+08', '2026-11-24 03:40+08');
