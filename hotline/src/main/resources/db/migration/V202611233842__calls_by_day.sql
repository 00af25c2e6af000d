-- The list of calls 通话记录 by day. Calls come in order of time, so a summary of each stretch of the table
-- is enough, and a step of a call costs no entry in it.
create index call_arrived on call using brin (arrived_at) with (pages_per_range = 32, autosummarize = on);
