-- Who says so: several tickets of one person count as one towards an event, and so do all that came by
-- themselves through one channel, whose telephone numbers nobody has heard.
alter table sighting add column source text not null default '';
update sighting s set source = case when t.filed_by = 0 then t.channel else t.citizen_id::text end
from ticket t where t.id = s.ticket_id;
