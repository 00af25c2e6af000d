-- Who was lost in a confidential queue 保密队列 and is called back speaks within the circle 知悉范围 of that
-- queue, whether or not a ticket comes of it; null for none, as nearly all.
alter table outbound_call add column circle text;
update outbound_call o
set circle = case when m.queue in ('', 'general') then 'unknown' else m.queue end
from missed_call m
where o.purpose = 'MISSED' and m.id = o.subject_id and m.confidential;
