-- Numbers that citizens see when the house calls them; few. shown null: the deployment's own.
create table outbound_line (
    code     text primary key,
    name     text not null,
    shown    text check (shown ~ '^[0-9]{3,15}$'),
    roles    text not null,
    purposes text not null,
    place    int not null default 0,
    active   boolean not null default true,
    version  int not null default 0
);

insert into outbound_line (code, name, roles, purposes)
values ('main', '热线总机',
        'AGENT,CLERK,LEADER,REVIEWER,CALLBACK,SHIFT_LEADER,MANAGER',
        'TICKET,CALLBACK,MISSED,TASK,EMERGENCY,DIRECT');

-- Who does not want to be called. Found by the hash; a lifted wish stays as history.
create table do_not_call (
    id         bigint generated always as identity primary key,
    hash       text not null,
    masked     text not null,
    source     text not null,
    reason     text not null,
    since      timestamptz not null,
    until      timestamptz,
    account_id bigint not null,
    who        text not null,
    lifted_at  timestamptz,
    lifted_by  text,
    lifted_why text
);
create unique index do_not_call_hash on do_not_call (hash) where lifted_at is null;
create index do_not_call_newest on do_not_call (since desc, id desc);

-- Every call from the house to a citizen. A person has one at a time.
create table outbound_call (
    id           bigint generated always as identity primary key,
    key          text not null unique,
    account_id   bigint not null,
    who          text not null,
    hash         text not null,
    masked       text not null,
    purpose      text not null,
    line_code    text not null,
    reason       text not null,
    exception    text not null,
    ticket       text,
    subject_id   bigint,
    started_at   timestamptz not null,
    picked_up_at timestamptz,
    connected_at timestamptz,
    ended_at     timestamptz,
    outcome      text,
    talk_seconds int,
    recording    text
);
create unique index outbound_call_one_a_number on outbound_call (hash) where ended_at is null;
create unique index outbound_call_one_a_person on outbound_call (account_id) where ended_at is null;
create index outbound_call_newest on outbound_call (started_at desc, id desc);
create index outbound_call_of_person on outbound_call (account_id, started_at desc);
create index outbound_call_of_ticket on outbound_call (ticket) where ticket is not null;

-- What an agent is calling out for, and since when; the queue does not ring there meanwhile.
alter table agent_presence add column dialling text;
alter table agent_presence add column dialling_since timestamptz;
