-- What waits for a person or a duty is withdrawn when the person leaves: found without reading all that waits.
create index notice_waiting_for_account on notice (account_id)
    where state = 'WAITING' and account_id is not null;
create index notice_waiting_for_duty on notice (duty_id)
    where state = 'WAITING' and duty_id is not null;
-- Who left before.
update notice n set state = 'WITHDRAWN'
where n.state = 'WAITING'
  and exists (select 1 from account a
              where not a.active
                and a.id = coalesce(n.account_id,
                                    (select d.account_id from duty d where d.id = n.duty_id)));
