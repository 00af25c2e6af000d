-- How agents spend their time 坐席用时: what each does now, and small rows added as it changes.
create table agent_stretch (
    account_id bigint primary key,
    spending   text        not null,
    since      timestamptz not null
);

-- Whoever is at work when this comes is counted from the beginning of the present state.
insert into agent_stretch (account_id, spending, since)
select account_id,
       case when call_id is not null and talking then 'TALKING'
            when call_id is not null then 'RINGING'
            when wish = 'PAUSED' and pause_reason = '话后整理' then 'WRAP_UP'
            else wish end,
       coalesce(call_since, wished_at)
from agent_presence
where wish <> 'OFFLINE' or call_id is not null;

create table agent_figure_delta (
    id         bigint generated always as identity primary key,
    account_id bigint not null,
    day        date   not null,
    figure     text   not null,
    amount     bigint not null
);
create index agent_figure_delta_of_agent on agent_figure_delta (account_id, day);

create table agent_figure (
    account_id bigint not null,
    day        date   not null,
    figure     text   not null,
    amount     bigint not null,
    primary key (account_id, day, figure)
);
create index agent_figure_of_day on agent_figure (day);
