-- Queues 业务队列: rows are only added; the newest of a key holds.
create table call_queue (
    id               bigint generated always as identity primary key,
    key              text        not null check (key ~ '^[a-z][a-z0-9]{1,15}$'),
    name             text        not null,
    position         integer     not null,
    active           boolean     not null,
    greeting         text        not null,
    confidential     boolean     not null,
    kind             text,
    opens            text        not null check (opens in ('ALWAYS', 'WORKING', 'DATED')),
    opens_from       timestamptz,
    opens_until      timestamptz,
    strategy         text        not null,
    ring_seconds     integer     not null,
    weight           integer     not null,
    announce_place   boolean     not null,
    target_seconds   integer     not null,
    max_wait_seconds integer     not null,
    overflow_seconds integer     not null,
    overflow_to      text,
    night_seats      integer     not null,
    night_prompt     text        not null,
    number           text,
    digit            text,
    why              text        not null,
    changed_by       bigint,
    changed_at       timestamptz,
    constraint call_queue_dated check (opens <> 'DATED' or opens_from < opens_until)
);
create index call_queue_newest on call_queue (key, id desc);

insert into call_queue (key, name, position, active, greeting, confidential, opens, strategy,
    ring_seconds, weight, announce_place, target_seconds, max_wait_seconds, overflow_seconds,
    night_seats, night_prompt, why)
values ('general', '综合', 1, true, '', false, 'ALWAYS', 'LEAST_RECENT', 20, 0, true, 15, 900, 0, 2,
    '', '起步设置');

-- Skills 技能: who serves which queue, 1 first, 2 next, 3 in reserve, null not at all. Rows are only
-- added; the newest of a person and a queue holds.
create table call_skill (
    id         bigint generated always as identity primary key,
    account_id bigint      not null,
    queue      text        not null,
    level      integer check (level between 1 and 3),
    changed_by bigint      not null,
    changed_at timestamptz not null
);
create index call_skill_newest on call_skill (account_id, queue, id desc);

-- Null: from before there were queues, which was the general one.
alter table call add column queue text;
