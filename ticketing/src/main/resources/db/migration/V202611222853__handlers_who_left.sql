-- What somebody handled is nobody's when the person leaves the office.
create index leg_handler_of_account on leg_handler (account_id);
delete from leg_handler h using leg l
where l.id = h.leg_id
  and l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')
  and not exists (select 1 from account a
                  where a.id = h.account_id and a.active and a.department_id = l.department_id);
