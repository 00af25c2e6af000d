-- Shifts 班次: rows are only added. On a day holds the newest row that is not valid later.
create table rota_shift (
    id          bigint generated always as identity primary key,
    code        text        not null check (code ~ '^[A-Z][A-Z0-9]{0,11}$'),
    name        text        not null,
    starts      time        not null,
    ends        time        not null,                -- not after starts: on the next day
    breaks      text        not null default '',     -- groups of breaks, see BreakTable
    active      boolean     not null default true,
    valid_from  date        not null,
    source      text        not null,
    changed_by  bigint      not null,
    changed_who text        not null,
    changed_at  timestamptz not null
);
create index rota_shift_of on rota_shift (code, valid_from desc, id desc);

insert into rota_shift (code, name, starts, ends, breaks, valid_from, source, changed_by, changed_who, changed_at) values
    ('EARLY', '早班', '08:00', '16:00', '11:30-12:00；12:00-12:30；12:30-13:00', '2020-01-01', '起步值，请按本市班次填写', 0, '系统', '2026-11-23 00:00+08'),
    ('DAY', '中班', '12:00', '20:00', '17:00-17:30；17:30-18:00；18:00-18:30', '2020-01-01', '起步值，请按本市班次填写', 0, '系统', '2026-11-23 00:00+08'),
    ('NIGHT', '夜班', '20:00', '08:00', '01:00-02:30；02:30-04:00；04:00-05:30', '2020-01-01', '起步值，请按本市班次填写', 0, '系统', '2026-11-23 00:00+08');

-- A week of the rota 班表. The version counts changes of the draft; published is the newest publication.
create table rota_week (
    monday      date primary key check (extract(isodow from monday) = 1),
    version     int         not null default 0,
    changed_by  bigint      not null,
    changed_who text        not null,
    changed_at  timestamptz not null,
    published   int         not null default 0
);

-- Who sits when, as it is being drawn up.
create table rota_seat (
    day         date   not null,
    account_id  bigint not null,
    who         text   not null,
    leads       boolean not null default false,      -- a shift leader: no seat at the telephone
    shift       text   not null,
    break_group int    not null default 0,
    primary key (day, account_id)
);

create table rota_publication (
    monday   date        not null references rota_week,
    version  int         not null,
    note     text        not null,
    made_by  bigint      not null,
    made_who text        not null,
    made_at  timestamptz not null,
    primary key (monday, version)
);

create table rota_published_seat (
    monday      date   not null,
    version     int    not null,
    day         date   not null,
    account_id  bigint not null,
    who         text   not null,
    leads       boolean not null,
    shift       text   not null,
    break_group int    not null,
    primary key (monday, version, day, account_id),
    foreign key (monday, version) references rota_publication
);
create index rota_published_of on rota_published_seat (account_id, day);

-- Two people change shifts 换班: asked, agreed to by the other, approved by the shift leader.
create table rota_swap (
    id          bigint generated always as identity primary key,
    account_id  bigint      not null,
    who         text        not null,
    day         date        not null,
    shift       text        not null,
    other_id    bigint      not null,
    other       text        not null,
    other_day   date        not null,
    other_shift text        not null,                -- empty: the other is free and takes the shift
    reason      text        not null,
    state       text        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    decided_by  bigint,
    decided_who text,
    decided_at  timestamptz,
    words       text        not null default '',
    version     int         not null default 0
);
create index rota_swap_open on rota_swap (id) where state in ('ASKED', 'AGREED');
create index rota_swap_of on rota_swap (account_id, id desc);
create index rota_swap_with on rota_swap (other_id, id desc);

-- Hand-over notes 交接班记录.
create table rota_handover (
    id          bigint generated always as identity primary key,
    day         date        not null,
    shift       text        not null,
    waiting     text        not null,
    faults      text        not null,
    notices     text        not null,
    written_by  bigint      not null,
    written_who text        not null,
    written_at  timestamptz not null,
    taken_by    bigint,
    taken_who   text,
    taken_at    timestamptz,
    unique (day, shift)
);
create unique index rota_handover_one_waits on rota_handover ((true)) where taken_at is null;

-- Open points 未了事项, carried on until somebody ticks them.
create table rota_point (
    id          bigint generated always as identity primary key,
    handover_id bigint      not null references rota_handover,
    words       text        not null,
    opened_who  text        not null,
    opened_at   timestamptz not null,
    ticked_by   bigint,
    ticked_who  text,
    ticked_at   timestamptz,
    result      text
);
create index rota_point_open on rota_point (id) where ticked_at is null;
create index rota_point_of on rota_point (handover_id);
