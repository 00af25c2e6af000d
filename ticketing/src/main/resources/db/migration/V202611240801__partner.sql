-- Partners 对接方 with whom tickets and results are exchanged: 110, the province platform, another
-- city. Each is also a medium (its name, switch, keys, quotas, refusals); here stands what only a
-- partner has: where its own doors are, what it signs with for us, what it may, what it asks of us.
create table partner (
    name           text        primary key references medium,
    kind           text        not null check (kind in ('POLICE', 'PROVINCE', 'CITY')),
    address        text        not null,
    key_number     text        not null,
    secret_sealed  text        not null,
    rights         text        not null,
    required       text        not null,
    least_words    int         not null check (least_words > 0),
    within_minutes int         not null check (within_minutes > 0),
    -- Tries that failed one after another, and until when nothing is tried.
    failures       int         not null default 0,
    rest_until     timestamptz,
    last_error     text,
    made_at        timestamptz not null
);

-- A ticket that both sides have, or shall have. sent: from us to them; their number stands beside
-- ours. The day is that of the sender's decision, so that both sides count it in the same one.
create table partner_ticket (
    id             bigint generated always as identity primary key,
    partner        text        not null references partner,
    ticket_number  text        not null references ticket (number),
    sent           boolean     not null,
    partner_number text,
    danger         boolean     not null,
    reason         text        not null,
    state          text        not null,
    words          text        not null default '',
    content_hash   text        not null,
    day            date        not null,
    at             timestamptz not null,
    changed_at     timestamptz not null,
    account_id     bigint      not null,
    who            text        not null,
    unique (partner, ticket_number, sent)
);
create unique index partner_ticket_theirs on partner_ticket (partner, partner_number) where not sent;
create index partner_ticket_of on partner_ticket (ticket_number);
create index partner_ticket_day on partner_ticket (partner, day);

-- What goes out, a row in the transaction that decided it. Its id is the key that the partner knows
-- it by at each try; the body is sealed, since it names a citizen.
create table partner_push (
    id          bigint generated always as identity primary key,
    item_id     bigint      not null references partner_ticket,
    what        text        not null,
    state       text        not null check (state in ('WAITING', 'SENT', 'REFUSED', 'UNFIT')),
    body_sealed text        not null,
    said        text        not null default '',
    tries       int         not null default 0,
    created_at  timestamptz not null,
    next_at     timestamptz not null,
    done_at     timestamptz
);
create index partner_push_waits on partner_push (next_at) where state = 'WAITING';
create index partner_push_of on partner_push (item_id, id);
create index partner_push_lists on partner_push (state, id) where state in ('REFUSED', 'UNFIT');

-- What partners said of our tickets, by their own ids, so that it counts once.
create table partner_message (
    partner    text        not null references partner,
    message_id text        not null,
    print      text        not null,
    item_id    bigint      not null references partner_ticket,
    at         timestamptz not null,
    primary key (partner, message_id)
);

-- Daily reconciliation 每日对账: one row a partner and day, whoever of the nodes does it.
create table partner_day (
    partner  text        not null references partner,
    day      date        not null,
    state    text        not null check (state in ('WAITING', 'COMPARED')),
    matched  int         not null default 0,
    said     text        not null default '',
    tries    int         not null default 0,
    next_at  timestamptz not null,
    done_at  timestamptz,
    primary key (partner, day)
);
create table partner_day_line (
    id             bigint generated always as identity primary key,
    partner        text    not null,
    day            date    not null,
    difference     text    not null,
    item_id        bigint  references partner_ticket,
    sent           boolean not null,
    ticket_number  text,
    partner_number text,
    ours           text    not null,
    theirs         text    not null,
    foreign key (partner, day) references partner_day
);
create index partner_day_line_of on partner_day_line (partner, day);

insert into alarm (kind, ticket_id, leg_id, at, try_at)
values ('PARTNER_DAY', 0, 0, '2026-11-25 01:30+08', '2026-11-25 01:30+08');
