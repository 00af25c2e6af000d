-- Callers whom nobody spoke with, one open entry a number.
create table missed_call (
    id                  bigint generated always as identity primary key,
    hash                text,
    sealed              text,
    masked              text,
    queue               text not null default '',
    first_at            timestamptz not null,
    last_at             timestamptz not null,
    times               int not null default 1,
    longest_wait_millis bigint not null,
    cut                 boolean not null,
    urgent              boolean not null default false,
    urgent_why          text not null default '',
    due_at              timestamptz not null,
    next_at             timestamptz not null,
    tries               int not null default 0,
    state               text not null check (state in ('OPEN', 'DONE')),
    ending              text,
    ended_at            timestamptz,
    ended_by            text,
    ended_why           text not null default '',
    held_by             bigint,
    held_who            text,
    held_until          timestamptz,
    left_by             bigint,
    check (state = 'DONE' or (hash is not null and ending is null))
);
-- Only open entries stand in these; history does not make them longer.
create unique index missed_call_one_a_number on missed_call (hash) where state = 'OPEN';
create index missed_call_next on missed_call (urgent desc, due_at, id) where state = 'OPEN';
create index missed_call_held on missed_call (held_by) where state = 'OPEN' and held_by is not null;
create index missed_call_done on missed_call (ended_at desc, id desc) where state = 'DONE';

-- Which calls an entry stands for; a call told twice counts once.
create table missed_arrival (
    call_id     bigint primary key,
    missed_id   bigint not null references missed_call,
    at          timestamptz not null,
    wait_millis bigint not null,
    outcome     text not null
);
create index missed_arrival_of on missed_arrival (missed_id);

-- Each time that somebody called back.
create table missed_try (
    id         bigint generated always as identity primary key,
    missed_id  bigint not null references missed_call,
    at         timestamptz not null,
    account_id bigint not null,
    who        text not null,
    result     text not null,
    note       text not null default '',
    call_key   text unique
);
create index missed_try_of on missed_try (missed_id, at);
