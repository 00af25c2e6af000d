-- Harassment list 骚扰名单: numbers from which channels take only a few requests a day, for a while.
-- One person puts a number there, another confirms it in time or it holds no longer. Rows stay.
create table harassment (
    id            bigint      generated always as identity primary key,
    phone_hash    text        not null,
    masked        text        not null,
    words         text        not null,
    ticket_number text,
    until_on      date        not null,
    put_by        bigint      not null references account,
    put_at        timestamptz not null,
    confirm_until timestamptz not null,
    confirmed_by  bigint      references account,
    confirmed_at  timestamptz,
    lifted_by     bigint      references account,
    lifted_at     timestamptz,
    lifted_words  text,
    constraint harassment_by_two check (confirmed_by is null or confirmed_by <> put_by),
    constraint harassment_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
    constraint harassment_lifted
        check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_words is null))
);
create index harassment_of on harassment (phone_hash) where lifted_at is null;

-- How many requests a listed number has filed on a day.
create table harassment_use (
    phone_hash text not null,
    day        date not null,
    filings    int  not null,
    primary key (phone_hash, day)
);
