-- "Called three times at different hours" is counted by when each call was begun. Of callbacks tried before
-- this nobody knows it: their next call counts.
alter table callback add column tried_at timestamptz;
