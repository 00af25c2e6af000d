-- Citizens who pressed no key after a call are asked once by a message 短信评价: a link that rates this call
-- and its agent, for some days. The link's secret does not stand here, only what recognises it.
create table survey_invite (
    call_id     bigint      primary key,
    token_hash  text        not null unique,
    caller_hash text        not null,
    sent_at     timestamptz not null,
    until_at    timestamptz not null,
    used_at     timestamptz,
    level       int         check (level between 1 and 5)
);
create index survey_invite_of_caller on survey_invite (caller_hash, sent_at desc);
