-- A duty 值班 that ended stays, so that ending it can be taken back; the office's history names the duty.
alter table duty add column ended_at timestamptz;
alter table department_change add column duty_id bigint references duty;
create index department_change_of_duty on department_change (department_id, id desc) where duty_id is not null;
