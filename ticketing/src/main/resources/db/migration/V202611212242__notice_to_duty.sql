-- A notice may go to a duty's telephone: its officer need not have an account.
alter table notice add column duty_id bigint;
alter table notice drop constraint notice_check;
alter table notice add constraint notice_to_one check (num_nonnulls(citizen_id, account_id, duty_id) = 1);
