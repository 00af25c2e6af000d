-- Files looked at by a virus scanner 附件安全检查, where the city has one: a row is written with the
-- file and settled later. Without a scanner there are no rows and nothing is held back.
create table file_check (
    id        bigint generated always as identity primary key,
    store     text        not null check (store in ('CITIZEN', 'STAFF')),
    file_id   bigint      not null,
    ticket_id bigint      not null references ticket,
    state     text        not null check (state in ('WAITING', 'CLEAN', 'HARMFUL')),
    asked_at  timestamptz not null,
    due_at    timestamptz not null,
    tries     int         not null default 0,
    finding   text,
    done_at   timestamptz,
    unique (store, file_id)
);
create index file_check_due on file_check (due_at) where state = 'WAITING';
