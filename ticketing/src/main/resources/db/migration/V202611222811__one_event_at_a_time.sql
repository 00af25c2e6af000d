-- A ticket that was said to be of another matter stayed in the event it was counted for: it leaves it,
-- unless it leads or follows there.
with stale as (
    delete from event_ticket o using city_event e, ticket t
    where e.id = o.event_id and t.id = o.ticket_id and not o.left_out
      and e.state in ('OFFERED', 'OPEN') and e.main_id is distinct from t.id
      and t.state <> 'FOLLOWING' and t.matter_code is distinct from e.matter_code
    returning o.event_id)
update city_event e set tickets = e.tickets - s.many
from (select event_id, count(*) as many from stale group by event_id) s where e.id = s.event_id;
