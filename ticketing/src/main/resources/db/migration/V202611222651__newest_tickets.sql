-- From the newest back, when no word leads to a ticket; and through the open ones alone.
create index ticket_newest on ticket (filed_at desc, id desc);
create index ticket_newest_open on ticket (filed_at desc, id desc)
    where state not in ('CLOSED', 'ARCHIVED');
