-- The calendar as announced by the State Council's General Office, and time limits to start with.
-- Both are data: an office changes them, a later year is added when it is announced.
insert into calendar_year (year, source) values
    (2025, '国务院办公厅关于2025年部分节假日安排的通知'),
    (2026, '国务院办公厅关于2026年部分节假日安排的通知');
insert into calendar_day (day, kind, name) values
    ('2025-01-01', 'HOLIDAY', '元旦'),
    ('2025-01-26', 'MADE_UP', '春节'),
    ('2025-01-28', 'HOLIDAY', '春节'),
    ('2025-01-29', 'HOLIDAY', '春节'),
    ('2025-01-30', 'HOLIDAY', '春节'),
    ('2025-01-31', 'HOLIDAY', '春节'),
    ('2025-02-03', 'HOLIDAY', '春节'),
    ('2025-02-04', 'HOLIDAY', '春节'),
    ('2025-02-08', 'MADE_UP', '春节'),
    ('2025-04-04', 'HOLIDAY', '清明节'),
    ('2025-04-27', 'MADE_UP', '劳动节'),
    ('2025-05-01', 'HOLIDAY', '劳动节'),
    ('2025-05-02', 'HOLIDAY', '劳动节'),
    ('2025-05-05', 'HOLIDAY', '劳动节'),
    ('2025-06-02', 'HOLIDAY', '端午节'),
    ('2025-09-28', 'MADE_UP', '国庆中秋'),
    ('2025-10-01', 'HOLIDAY', '国庆中秋'),
    ('2025-10-02', 'HOLIDAY', '国庆中秋'),
    ('2025-10-03', 'HOLIDAY', '国庆中秋'),
    ('2025-10-06', 'HOLIDAY', '国庆中秋'),
    ('2025-10-07', 'HOLIDAY', '国庆中秋'),
    ('2025-10-08', 'HOLIDAY', '国庆中秋'),
    ('2025-10-11', 'MADE_UP', '国庆中秋'),
    ('2026-01-01', 'HOLIDAY', '元旦'),
    ('2026-01-02', 'HOLIDAY', '元旦'),
    ('2026-01-04', 'MADE_UP', '元旦'),
    ('2026-02-14', 'MADE_UP', '春节'),
    ('2026-02-16', 'HOLIDAY', '春节'),
    ('2026-02-17', 'HOLIDAY', '春节'),
    ('2026-02-18', 'HOLIDAY', '春节'),
    ('2026-02-19', 'HOLIDAY', '春节'),
    ('2026-02-20', 'HOLIDAY', '春节'),
    ('2026-02-23', 'HOLIDAY', '春节'),
    ('2026-02-28', 'MADE_UP', '春节'),
    ('2026-04-06', 'HOLIDAY', '清明节'),
    ('2026-05-01', 'HOLIDAY', '劳动节'),
    ('2026-05-04', 'HOLIDAY', '劳动节'),
    ('2026-05-05', 'HOLIDAY', '劳动节'),
    ('2026-05-09', 'MADE_UP', '劳动节'),
    ('2026-06-19', 'HOLIDAY', '端午节'),
    ('2026-09-20', 'MADE_UP', '国庆节'),
    ('2026-09-25', 'HOLIDAY', '中秋节'),
    ('2026-10-01', 'HOLIDAY', '国庆节'),
    ('2026-10-02', 'HOLIDAY', '国庆节'),
    ('2026-10-05', 'HOLIDAY', '国庆节'),
    ('2026-10-06', 'HOLIDAY', '国庆节'),
    ('2026-10-07', 'HOLIDAY', '国庆节'),
    ('2026-10-10', 'MADE_UP', '国庆节');
-- Guangdong 2022-09-01: 咨询 2, 求助建议 10, 投诉举报 15 working days; urgent figures as in Beijing's
-- practice: 2 hours for life and property, 24 hours for water, power, gas and heat.
insert into deadline_rule (kind, urgency, promise_amount, promise_unit, leg_amount, leg_unit,
                           sign_amount, sign_unit, valid_from, source)
select kind, urgency, promise_amount, promise_unit, leg_amount, leg_unit, sign_amount, sign_unit,
       date '2025-01-01', source
from (values
    ('ORDINARY', 'CONSULTATION', 2, 'WORKING_DAY', 1, 'WORKING_DAY', 4, 'HOUR', '广东省 2022-09-01 起：咨询 2 个工作日'),
    ('ORDINARY', 'HELP', 10, 'WORKING_DAY', 8, 'WORKING_DAY', 1, 'WORKING_DAY', '广东省 2022-09-01 起：求助、建议 10 个工作日'),
    ('ORDINARY', 'SUGGESTION', 10, 'WORKING_DAY', 8, 'WORKING_DAY', 1, 'WORKING_DAY', '广东省 2022-09-01 起：求助、建议 10 个工作日'),
    ('ORDINARY', 'PRAISE', 10, 'WORKING_DAY', 8, 'WORKING_DAY', 1, 'WORKING_DAY', '比照建议'),
    ('ORDINARY', 'COMPLAINT', 15, 'WORKING_DAY', 12, 'WORKING_DAY', 1, 'WORKING_DAY', '广东省 2022-09-01 起：投诉、举报 15 个工作日'),
    ('ORDINARY', 'REPORT', 15, 'WORKING_DAY', 12, 'WORKING_DAY', 1, 'WORKING_DAY', '广东省 2022-09-01 起：投诉、举报 15 个工作日')
) as ordinary (urgency, kind, promise_amount, promise_unit, leg_amount, leg_unit, sign_amount, sign_unit, source)
union all
select kind, urgency, promise_amount, 'HOUR', leg_amount, 'HOUR', sign_amount, 'MINUTE',
       date '2025-01-01', source
from (values ('CONSULTATION'), ('HELP'), ('SUGGESTION'), ('PRAISE'), ('COMPLAINT'), ('REPORT')) as kinds (kind),
     (values ('URGENT', 24, 20, 30, '北京市实践：水电气热 24 小时；天津市 2024-12：30 分钟内接收'),
             ('CRITICAL', 2, 1, 15, '北京市实践：危及生命财产 2 小时；天津市 2024-12：15 分钟内接收'))
         as fast (urgency, promise_amount, leg_amount, sign_amount, source);
