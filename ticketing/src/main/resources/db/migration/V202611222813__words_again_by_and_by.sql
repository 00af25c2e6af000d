-- Words that are to be written again: one alarm that goes through them some at a time, in place of one
-- for each ticket, all of them before whatever else is due.
create table words_again (ticket_id bigint primary key references ticket);
insert into words_again (ticket_id)
select distinct ticket_id from alarm where kind = 'words-again' and ticket_id <> 0;
delete from alarm where kind = 'words-again';
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select 0, 0, 'words-again', timestamptz '2026-01-01 00:00+08', timestamptz '2026-01-01 00:00+08'
where exists (select 1 from words_again);
