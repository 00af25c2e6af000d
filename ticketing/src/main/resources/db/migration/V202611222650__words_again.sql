-- Tickets whose matter or place was said anew while their words stayed with the old ones: each is
-- written again by and by.
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select distinct ticket_id, 0, 'words-again', timestamptz '2026-01-01 00:00+08', timestamptz '2026-01-01 00:00+08'
from timeline_entry where what = '归类';
