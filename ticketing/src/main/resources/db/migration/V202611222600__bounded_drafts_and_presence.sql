-- What a person may leave behind is bounded: the oldest makes room, found without looking at the rest.
create index draft_of on draft (account_id, saved_at);

-- Leases that have run out are removed by whoever comes next, and a person has so many pages.
create index presence_until on presence (until);
create index presence_of on presence (account_id, until);
