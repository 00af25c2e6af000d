-- Other media 其他媒体 that send us citizens' words by the open interface: a new one is a row.
-- The name is the channel of its tickets. Quotas are of each key of the medium, in requests.
create table medium (
    name       text        primary key,
    chinese    text        not null,
    active     boolean     not null,
    per_minute int         not null check (per_minute > 0),
    per_hour   int         not null check (per_hour > 0),
    per_day    int         not null check (per_day > 0),
    made_at    timestamptz not null
);
insert into medium (name, chinese, active, per_minute, per_hour, per_day, made_at)
values ('open311', 'Open311', true, 60, 1000, 10000, '2026-11-24 04:00:00+08');

-- Who registered, changed and switched it. Rows are only ever added.
create table medium_entry (
    id         bigint generated always as identity primary key,
    medium     text        not null references medium,
    at         timestamptz not null,
    account_id bigint      not null,
    who        text        not null,
    what       text        not null
);
create index medium_entry_of on medium_entry (medium, id);

-- A key of a medium. Its secret signs and so must be known to us: sealed, where other keys have
-- only a hash.
alter table service_key
    add column medium        text references medium,
    add column sandbox       boolean not null default false,
    add column secret_sealed text,
    add constraint service_key_of_medium
        check ((medium is null) = (secret_sealed is null) and (medium is not null or not sandbox));

-- How much of its quota a key has used: one row a key, three windows.
create table medium_use (
    key_id    bigint      primary key references service_key,
    minute    timestamptz not null,
    in_minute int         not null,
    hour      timestamptz not null,
    in_hour   int         not null,
    day       timestamptz not null,
    in_day    int         not null
);

-- What came of a day's requests, for the administrator.
create table medium_day (
    key_id  bigint not null references service_key,
    day     date   not null,
    taken   int    not null default 0,
    again   int    not null default 0,
    refused int    not null default 0,
    primary key (key_id, day)
);

-- The last refusals of each key: the code only, a sentence may repeat what a citizen wrote.
create table medium_refusal (
    id     bigint generated always as identity primary key,
    key_id bigint      not null references service_key,
    at     timestamptz not null,
    code   text        not null,
    status int         not null
);
create index medium_refusal_of on medium_refusal (key_id, id);

-- Numbers used once 随机数, kept as long as a request with them would still be in time.
create table medium_nonce (
    key_id bigint      not null references service_key,
    nonce  text        not null,
    at     timestamptz not null,
    primary key (key_id, nonce)
);
create index medium_nonce_old on medium_nonce (at);

-- Which of a medium's messages became which ticket. The print is a keyed hash of all that was said.
create table medium_message (
    medium        text        not null references medium,
    message_id    text        not null,
    key_id        bigint      not null references service_key,
    print         text        not null,
    ticket_number text        not null unique references ticket (number),
    latitude      double precision,
    longitude     double precision,
    at            timestamptz not null,
    primary key (medium, message_id)
);
create index medium_message_by_time on medium_message (medium, at desc, ticket_number desc);
