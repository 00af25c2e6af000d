-- A dispatcher's claim on a waiting ticket 领单: one row a ticket, over when its time is; nothing has to
-- clean up after a browser that died.
create table dispatch_claim (
    ticket_id  bigint      primary key references ticket,
    account_id bigint      not null,
    who        text        not null,
    claimed_at timestamptz not null,
    held_until timestamptz not null,
    given_back boolean     not null default false
);
create index dispatch_claim_of_account on dispatch_claim (account_id, held_until);
create index dispatch_claim_until on dispatch_claim (held_until);

-- Who sits at the pool, by when their page was last heard of.
create unlogged table pool_person (
    account_id bigint primary key,
    who        text        not null,
    seen_at    timestamptz not null
);
