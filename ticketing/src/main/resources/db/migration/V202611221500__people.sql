-- People and accounts 人员与账号 -----------------------------------------------------------------
-- A password that somebody else made up is good for one sign-in, at which it is changed.
alter table account add column must_change boolean not null default false;
alter table account add column password_until timestamptz;
create index account_by_role on account (role, login);
create index session_of_account on session (account_id);

-- What was changed on an account, by whom and why. Rows are only ever added.
create table account_change (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    changed_at timestamptz not null,
    by_id      bigint      not null,
    who        text        not null,
    what       text        not null,
    was        text        not null,
    became     text        not null,
    why        text        not null default ''
);
create index account_change_of on account_change (account_id, id);

-- Why an office was changed; what was taken back says so.
alter table department_change add column why text not null default '';
