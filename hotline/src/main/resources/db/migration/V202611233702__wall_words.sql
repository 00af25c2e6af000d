-- A leader changed an agent's state 代改状态. Never deleted.
create table state_order (
    id         bigint generated always as identity primary key,
    agent_id   bigint      not null,
    leader_id  bigint      not null,
    state      text        not null,
    reason     text        not null,
    ordered_at timestamptz not null
);
create index state_order_of_agent on state_order (agent_id, ordered_at desc);

-- Short words from a leader to consoles 班长消息, with who has read them.
create table shift_message (
    id        bigint generated always as identity primary key,
    words     text        not null,
    urgent    boolean     not null,
    addressee text        not null,
    sender_id bigint      not null,
    sent_at   timestamptz not null
);
create index shift_message_latest on shift_message (sent_at desc);

create table shift_message_reader (
    message_id bigint      not null references shift_message,
    account_id bigint      not null,
    read_at    timestamptz,
    primary key (message_id, account_id)
);
create index shift_message_unread on shift_message_reader (account_id) where read_at is null;
