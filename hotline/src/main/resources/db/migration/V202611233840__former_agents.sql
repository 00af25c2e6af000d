-- Who talked on a call before a colleague took it over 曾接听: they still write down what was said to them.
create table call_former_agent (
    call_id    bigint      not null,
    account_id bigint      not null,
    until_at   timestamptz not null,
    primary key (call_id, account_id)
);
