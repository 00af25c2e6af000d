-- Managers read the ended supervision orders of all offices, newest first.
create index supervision_ended_of_all on supervision_order (ended_at desc, id desc)
    where state in ('CLOSED', 'WITHDRAWN');
