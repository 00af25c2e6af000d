-- Who changed a draft last, to be told to the other administrator who works on it.
alter table catalogue_version add column changed_by_name text;
alter table catalogue_version add column changed_at timestamptz;

-- Which matters and places have open tickets, for seeing what a new version would change. Only open
-- tickets are in it, so that it stays small however many were closed.
create index ticket_open_matter on ticket (matter_code, place_code) where closed_at is null;
