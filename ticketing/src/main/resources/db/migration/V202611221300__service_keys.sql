-- An account that another system acts by; no person signs in to it 技术账号.
alter table account add column technical boolean not null default false;

-- Service keys 接口密钥: only a hash of the secret is kept.
create table service_key (
    id           bigint generated always as identity primary key,
    name         text        not null,
    owner        text        not null,
    secret_hash  text        not null unique,
    secret_start text        not null,
    account_id   bigint      not null references account,
    rights       text        not null,
    valid_until  date        not null,
    last_used_on date,
    made_at      timestamptz not null,
    revoked_at   timestamptz
);

-- Who made and revoked it. Rows are only ever added.
create table service_key_entry (
    id         bigint generated always as identity primary key,
    key_id     bigint      not null references service_key,
    at         timestamptz not null,
    account_id bigint      not null,
    who        text        not null,
    what       text        not null
);
create index service_key_entry_of on service_key_entry (key_id, id);
