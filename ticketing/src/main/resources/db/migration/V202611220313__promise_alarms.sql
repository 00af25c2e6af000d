-- What is late for the citizen, wherever the ticket stands: the later date that was told counts.
create index ticket_promise_late on ticket ((coalesce(second_at, promised_at)), id)
    where heard_at is null
      and state in ('WAITING_DISPATCH', 'HANDLING', 'WAITING_MEETING', 'WAITING_REVIEW',
                    'WAITING_CALLBACK', 'FOLLOWING');

-- The pool: an emergency is never behind two hundred older ones.
create index ticket_to_dispatch_urgent on ticket (
    (case urgency when 'CRITICAL' then 0 when 'URGENT' then 1 else 2 end), promised_at, id)
    where state = 'WAITING_DISPATCH';
drop index ticket_to_dispatch;

-- Open tickets get the alarms that new ones are given when they are filed and when they come to
-- review. The light's rule is not counted in SQL: no yellow one for them, and a day for the review.
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select id, 0, 'promise-due', coalesce(second_at, promised_at), coalesce(second_at, promised_at)
from ticket
where heard_at is null
  and state in ('WAITING_DISPATCH', 'HANDLING', 'WAITING_MEETING', 'WAITING_REVIEW',
                'WAITING_CALLBACK', 'FOLLOWING');
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select l.ticket_id, 0, 'review-by', max(l.replied_at) + interval '1 day',
       max(l.replied_at) + interval '1 day'
from leg l join ticket t on t.id = l.ticket_id
where t.state = 'WAITING_REVIEW' and l.part = 'LEAD' and l.replied_at is not null
group by l.ticket_id;
