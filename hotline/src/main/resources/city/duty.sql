-- Duty officers 值班员, once the people are there: by day the clerk of the office, the director behind them.
insert into duty (department_id, account_id, name, leader_id, weekdays, from_time, to_time)
select a.department_id, a.id, a.name, leader.id, '1,2,3,4,5', '08:30', '17:30'
from account a, account leader
where a.role = 'CLERK' and a.department_id in (1, 3, 7, 31, 32, 33) and leader.login = 'manager01';

-- At night and on days off 市水务集团 and 市公安局交通警察支队 have somebody all the same.
insert into duty (department_id, account_id, name, leader_id, weekdays, from_time, to_time)
select a.department_id, a.id, a.name, leader.id, days.days, days.from_time, days.to_time
from account a, account leader,
    (values ('1,2,3,4,5', time '17:30', time '08:30'), ('6,7', time '08:30', time '08:30'))
        as days (days, from_time, to_time)
where a.role = 'CLERK' and a.department_id in (3, 7) and leader.login = 'manager02';
