-- Wrong guesses 猜错次数 at passwords and query codes, for each address and for all together, so that
-- nobody can keep another out by guessing. What is guessed at stands here as a hash.
create table guess (
    key          text primary key,
    failed       int         not null,
    closed_until timestamptz,
    account_id   bigint,                 -- whose password; null for nobody's
    forget_at    timestamptz not null    -- swept then
);
create index guess_due on guess (forget_at);
create index guess_of_account on guess (account_id) where account_id is not null;

-- Where somebody signed in before: is not kept out by what is guessed elsewhere.
create table known_address (
    account_id bigint      not null references account,
    address    text        not null,     -- of IPv6 the network
    until      timestamptz not null,
    primary key (account_id, address)
);
create index known_address_due on known_address (until);

-- Counted for a number alone; not used from here on, and left for nodes that still run the version
-- before. Its rows are worth half an hour.
delete from wrong_guess;
