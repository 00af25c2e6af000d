-- The words of tickets 检索用字, apart from the ticket's row, so that a step of a ticket does not rewrite
-- them. One row for a ticket, and one more for each office it was sent to later: an office searches
-- among its own. terms: pairs of neighbouring characters, and whose, which day, kind, place, matter.
create table ticket_words (
    ticket_id bigint      not null,
    part      int         not null,   -- 0 = the ticket itself, else the position of a leg
    filed_on  date        not null,
    filed_at  timestamptz not null,
    terms     int[]       not null,
    primary key (ticket_id, part, filed_on)
) partition by range (filed_on);
-- New terms wait in a list of at most 128 kB: it is read by every search and emptied by whoever
-- files a ticket when it is full.
create index ticket_words_terms on ticket_words using gin (terms)
    with (fastupdate = on, gin_pending_list_limit = 128);
-- Months without a part of their own; the service makes parts for the coming ones.
create table ticket_words_others partition of ticket_words default;
-- Months that have tickets: a search goes back through these and no others.
create table words_month (month date primary key);

-- Tickets that are there already get their words by and by, the newest first; those below are left.
create table words_fill (
    one   boolean primary key default true check (one),
    below bigint  not null
);
insert into words_fill (below) select coalesce(max(id), 0) + 1 from ticket;
insert into alarm (ticket_id, leg_id, kind, at, try_at)
select 0, 0, 'words-fill', timestamptz '2026-01-01 00:00+08', timestamptz '2026-01-01 00:00+08'
where exists (select 1 from ticket);

-- A number's last digits.
create index ticket_number_from_the_end on ticket (reverse(number) text_pattern_ops);
