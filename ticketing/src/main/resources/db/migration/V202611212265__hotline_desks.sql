-- The hotline's own desks: what waits for a reviewer by its promise, and open tickets of one matter
-- and place, which may be one event 并单.
create index ticket_to_review on ticket (promised_at, id) where state = 'WAITING_REVIEW';
drop index ticket_in_review;
create index ticket_open_alike on ticket (matter_code, place_code, id desc)
    where state in ('WAITING_DISPATCH', 'HANDLING', 'WAITING_MEETING', 'WAITING_REVIEW');
