-- The check of headset and network before the shift 班前检查: what it found, or why it was left out.
create table shift_check (
    account_id bigint      not null,
    at         timestamptz not null,
    passed     boolean     not null,
    words      text        not null
);
create index shift_check_of_agent on shift_check (account_id, at);
