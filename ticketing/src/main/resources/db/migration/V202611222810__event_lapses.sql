-- An offered event that nobody takes up is over some hours after the last of its tickets 无人接手.
alter table city_event drop constraint city_event_state_check;
alter table city_event add constraint city_event_state_check
    check (state in ('OFFERED', 'OPEN', 'ASIDE', 'ENDED', 'LAPSED'));
-- Those that wait already; the alarm's leg is the event.
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select 0, id, 'EVENT_LAPSE', last_at, last_at from city_event where state = 'OFFERED';
