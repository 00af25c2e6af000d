-- Lists of numbers that are called for one purpose, one by one and by people.
create table outbound_task (
    id         bigint generated always as identity primary key,
    name       text not null,
    words      text not null,
    questions  text not null,
    state      text not null check (state in ('GOING', 'PAUSED', 'ENDED')),
    made_at    timestamptz not null,
    made_by    bigint not null,
    made_who   text not null,
    until      timestamptz,
    -- kept by whoever adds or ends an item, so that no list is counted
    total      int not null default 0,
    done       int not null default 0,
    reached    int not null default 0
);

create table outbound_item (
    id         bigint generated always as identity primary key,
    task_id    bigint not null references outbound_task,
    hash       text not null,
    sealed     text not null,
    masked     text not null,
    name       text not null default '',
    about      text not null default '',
    tries      int not null default 0,
    next_at    timestamptz not null,
    result     text,
    answers    text not null default '',
    ended_at   timestamptz,
    ended_by   text,
    held_by    bigint,
    held_who   text,
    held_until timestamptz,
    unique (task_id, hash)
);
create index outbound_item_next on outbound_item (task_id, next_at, id) where ended_at is null;
create index outbound_item_held on outbound_item (held_by) where ended_at is null and held_by is not null;
create index outbound_item_done on outbound_item (task_id, ended_at desc) where ended_at is not null;
