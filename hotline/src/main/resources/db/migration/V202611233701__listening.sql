-- Listening 监听: who heard whose call, how, and from when to when. Never deleted.
create table listening (
    id         bigint generated always as identity primary key,
    call_id    bigint      not null,
    call_key   text        not null,
    agent_id   bigint      not null,
    leader_id  bigint      not null,
    mode       text        not null,
    agent_told boolean     not null,
    asked_at   timestamptz not null,
    joined_at  timestamptz,
    ended_at   timestamptz,
    ending     text,
    version    bigint      not null default 0,
    constraint listening_ending_when_ended check ((ended_at is null) = (ending is null))
);
-- One leader a call, one call a leader.
create unique index listening_one_a_call on listening (call_id) where ended_at is null;
create unique index listening_one_a_leader on listening (leader_id) where ended_at is null;
create index listening_latest on listening (asked_at desc);
create index listening_of_agent on listening (agent_id, asked_at desc);

-- Every change of mode 切换.
create table listening_turn (
    id           bigint generated always as identity primary key,
    listening_id bigint      not null references listening,
    mode         text        not null,
    at           timestamptz not null
);
create index listening_turn_of on listening_turn (listening_id);
