-- Subscriptions of other systems to our facts 事实推送. Each goes through the numbered facts from its
-- own number, in order; setting the number back sends them again.
create table webhook (
    id            bigint generated always as identity primary key,
    name          text        not null,
    url           text        not null,
    secret_sealed text        not null,
    -- Comma-separated; empty for all that the key's account may hear.
    kinds         text        not null,
    key_id        bigint      not null references service_key,
    owner_id      bigint      not null references account,
    state         text        not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    last_number   bigint      not null,
    failures      int         not null default 0,
    next_try      timestamptz not null,
    last_error    text,
    sent_at       timestamptz,
    made_at       timestamptz not null,
    holder        text,
    held_until    timestamptz,
    fence         bigint      not null default 0
);
create table webhook_entry (
    id         bigint generated always as identity primary key,
    webhook_id bigint      not null references webhook,
    at         timestamptz not null,
    who        text        not null,
    what       text        not null
);
create index webhook_entry_of on webhook_entry (webhook_id, id);
