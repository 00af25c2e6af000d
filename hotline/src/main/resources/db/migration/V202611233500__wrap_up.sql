-- 话后整理: held here, not in the page. After a talk the agent finishes its ticket until this moment.
alter table agent_presence
    add column wrap_up_seconds  integer not null default 0,
    add column wrap_up_call     bigint,
    add column wrap_up_since    timestamptz,
    add column wrap_up_until    timestamptz,
    add column wrap_up_extended boolean,
    add column pause_minutes    integer;

create index agent_presence_wraps_up on agent_presence (wrap_up_call) where wrap_up_call is not null;

-- What the page used to call a pause: nobody finishes a ticket over a change of version.
update agent_presence set wish = 'READY', pause_reason = null
where wish = 'PAUSED' and pause_reason = '话后整理';

-- Calls that rang at an agent and were not taken 拒接 振铃未接
create table agent_untaken (
    account_id bigint      not null,
    call_id    bigint      not null,
    at         timestamptz not null,
    how        text        not null check (how in ('REFUSED', 'IGNORED')),
    primary key (account_id, at, call_id)
);
