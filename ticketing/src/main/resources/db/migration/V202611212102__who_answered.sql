-- Who gave the approved answer: a follower 并入的工单 has the main ticket's office.
alter table ticket add column answer_department_id bigint references department;
update ticket t set answer_department_id = l.department_id
from leg l
where l.ticket_id = t.id and t.answer is not null and l.state = 'REPLIED'
  and l.position = (select max(position) from leg o where o.ticket_id = t.id);
