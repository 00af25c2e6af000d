-- Which jobs are not finished 未办完的批量办理: asked when somebody begins another.
create index bulk_row_left on bulk_row (job_id) where state = 'WAITING';
