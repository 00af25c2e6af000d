-- Who in the office handles its part 经手人. No row: nobody was named yet.
create table leg_handler (
    leg_id     bigint      primary key references leg,
    account_id bigint      not null,
    who        text        not null,
    since      timestamptz not null
);
