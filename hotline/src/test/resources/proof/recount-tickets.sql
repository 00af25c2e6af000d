-- Every figure of tickets counted anew over the tables, apart from the product's own counting.
select 'tickets.filed' as figure, count(*) as amount from ticket
union all select 'tickets.filed.' || kind, count(*) from ticket group by kind
union all select 'tickets.channel.' || channel, count(*) from ticket group by channel
union all select 'tickets.state.' || state, count(*) from ticket group by state
union all select 'tickets.closed', count(*) from ticket
          where closed_at is not null and closing <> 'DROPPED'
union all select 'tickets.closing.' || closing, count(*) from ticket
          where closed_at is not null group by closing
union all select 'tickets.closed_on_time', count(*) from ticket
          where closed_at is not null and closing <> 'DROPPED'
            and coalesce(answered_at, closed_at) < promised_at
union all select 'tickets.redone', count(*) from leg where redo and part = 'LEAD'
union all select 'legs.dispatched', count(*) from leg where part <> 'TOLD' and not withdrawn
union all select 'legs.replied', count(*) from leg where replied_at is not null
union all select 'legs.replied_on_time', count(*) from leg where replied_at < due_at
union all select 'handling.rated', count(*) from rating
union all select 'handling.good', count(*) from rating where level >= 3
union all select 'handling.solved', count(*) from rating where solved
