-- When the answer of the present round was heard: a second promise is measured by it, the first one
-- by answered_at. Closed tickets keep what was counted; of an open one that is done again only the
-- first hearing is known, which is not that of its new answer.
alter table ticket add column heard_at timestamptz;
update ticket set heard_at = answered_at
where answered_at is not null and (closed_at is not null or (redone = 0 and objections = 0));
