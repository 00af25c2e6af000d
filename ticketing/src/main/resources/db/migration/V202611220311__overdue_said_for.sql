-- Being late is said once for each due time. A part that was said to be late and still waits for its
-- alarm was given more time since: that one has not been said.
alter table leg add column overdue_said_for timestamptz;
update leg set overdue_said_for = due_at
where overdue and not exists (
    select 1 from alarm a
    where a.ticket_id = leg.ticket_id and a.leg_id = leg.position and a.kind = 'due');
