-- Alarms 到点事项: one table of moments at which something must happen to a ticket. What is due is
-- found by the index on try_at and by nothing else.
create table alarm (
    ticket_id bigint      not null,
    leg_id    bigint      not null default 0,   -- 0 = the ticket itself
    kind      text        not null,
    at        timestamptz not null,             -- the moment that was meant
    try_at    timestamptz not null,             -- later than that only after failed tries
    attempts  int         not null default 0,
    error     text,                             -- why the last try failed
    parked_at timestamptz,                      -- given up; waits for a person
    primary key (ticket_id, leg_id, kind)
);
create index alarm_due on alarm (try_at) where parked_at is null;
create index alarm_parked on alarm (parked_at) where parked_at is not null;
-- Every row is deleted once. Without this, dead rows of a table with a million open ones would pile
-- up to 200,000 before anybody cleans at the left end of the index, where the reader looks.
alter table alarm set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
    autovacuum_analyze_scale_factor = 0.02);
