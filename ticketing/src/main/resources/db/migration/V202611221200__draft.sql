-- What staff have begun to write and not yet sent 草稿.
create table draft (
    account_id bigint      not null references account,
    form       text        not null,   -- the form and its ticket: reply-20261121000017
    version    int         not null,
    writer     text        not null,   -- the open page that saved last
    turn       int         not null,   -- its how-manieth save
    sealed     text        not null,   -- as identity is: a telephone number may stand in it
    saved_at   timestamptz not null,
    primary key (account_id, form)
);
create index draft_oldest on draft (saved_at);

-- The first sweep; each sets the next.
insert into alarm (kind, ticket_id, leg_id, at, try_at)
values ('OLD_DRAFTS', 0, 0, '2026-11-22 00:00+08', '2026-11-22 00:00+08');
