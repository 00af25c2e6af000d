-- Who has a ticket open now 在场: leases of a few seconds, worth nothing after a crash.
create unlogged table presence (
    page       text        primary key,   -- a random name of an open page
    ticket     text        not null,
    account_id bigint      not null,
    name       text        not null,
    come_from  text        not null,      -- the person's office or role
    doing      text        not null,
    until      timestamptz not null       -- by the database's clock
);
create index presence_on_ticket on presence (ticket);
