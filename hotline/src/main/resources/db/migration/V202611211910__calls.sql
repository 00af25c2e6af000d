-- Calls 来电
create sequence call_id_seq increment by 50;

create table call (
    id               bigint primary key default nextval('call_id_seq'),
    key              text        not null unique,
    caller_sealed    text,
    caller_hash      text,
    caller_masked    text,
    arrived_at       timestamptz not null,
    heard_at         timestamptz not null,
    queued_at        timestamptz,
    ringing_at       timestamptz,
    answered_at      timestamptz,
    last_answered_at timestamptz,
    talking_since    timestamptz,
    ended_at         timestamptz,
    wait_millis      bigint,
    ring_millis      bigint,
    talk_millis      bigint      not null default 0,
    account_id       bigint,
    waiting_again    boolean     not null default false,
    gave_up          boolean     not null default false,
    ending           text,
    outcome          text,
    recording        text,
    survey_digit     integer,
    survey_level     integer,
    version          bigint      not null default 0,
    constraint call_outcome_when_ended check ((ended_at is null) = (outcome is null))
);

create index call_open on call (queued_at) where ended_at is null;
create index call_of_caller on call (caller_hash, arrived_at desc);
create index call_of_agent on call (account_id, arrived_at desc);

-- What a key of the telephone means 按键评价: level 5 best, 1 worst.
create table survey_meaning (
    digit      integer not null check (digit between 0 and 9),
    level      integer not null check (level between 1 and 5),
    label      text    not null,
    valid_from date    not null,
    primary key (digit, valid_from)
);

insert into survey_meaning (digit, level, label, valid_from) values
    (1, 5, '非常满意', '2020-01-01'),
    (2, 4, '满意', '2020-01-01'),
    (3, 3, '基本满意', '2020-01-01'),
    (4, 2, '不满意', '2020-01-01'),
    (5, 1, '非常不满意', '2020-01-01');

-- Agents at the telephone 坐席状态
create table agent_presence (
    account_id   bigint primary key,
    extension    text,
    wish         text        not null,
    pause_reason text,
    wished_at    timestamptz not null,
    call_id      bigint,
    talking      boolean     not null default false,
    call_since   timestamptz,
    version      bigint      not null default 0
);

create unique index agent_presence_one_a_phone on agent_presence (extension) where wish <> 'OFFLINE';
create index agent_presence_on_call on agent_presence (call_id) where call_id is not null;
