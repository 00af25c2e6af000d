-- Who approved the answer: another person looks at the citizen's objection 办结异议. Null for answers that
-- went out by themselves and for those approved before this was noted.
alter table ticket add column approved_by bigint;
