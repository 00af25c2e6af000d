-- A reply that waits for the office's leader: who is told, where a city starts.
insert into alert_ladder (occasion, urgency, valid_from, source, changed_by, changed_at)
select 'WAITING_APPROVAL', urgency, date '2026-01-01', '各地通行做法，请按本市规定填写', 0,
       timestamptz '2026-01-01 00:00+08'
from unnest(array['ORDINARY', 'URGENT', 'CRITICAL']) urgency;
insert into alert_rule (ladder_id, step, after_amount, after_unit, whom, via)
select l.id, s.step, s.amount, s.unit, 'LEADER', s.via
from (values
    ('ORDINARY', 1, 0, 'MINUTE', 'PAGE'),
    ('ORDINARY', 2, 4, 'WORKING_HOUR', 'PAGE,SMS'),
    ('URGENT', 1, 0, 'MINUTE', 'PAGE,SMS'),
    ('URGENT', 2, 30, 'MINUTE', 'PAGE,SMS'),
    ('CRITICAL', 1, 0, 'MINUTE', 'PAGE,PHONE'),
    ('CRITICAL', 2, 5, 'MINUTE', 'PHONE')
) s (urgency, step, amount, unit, via)
join alert_ladder l on l.occasion = 'WAITING_APPROVAL' and l.urgency = s.urgency;
