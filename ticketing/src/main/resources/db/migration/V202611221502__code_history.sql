-- Matters 事项 and places 地点 get a history: what was changed on a code, when and by whom. Rows are only added.
create table code_change (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('matter', 'place')),
    code       text        not null,
    was        text        not null,
    became     text        not null,
    by_id      bigint      not null,
    who        text        not null,
    changed_at timestamptz not null
);
create index code_change_of on code_change (kind, code, id);
