-- Queues 业务队列 of the invented city. 12315 is dialled directly; a menu is heard by nobody.
insert into call_queue (key, name, position, active, greeting, confidential, kind, opens, strategy,
    ring_seconds, weight, announce_place, target_seconds, max_wait_seconds, overflow_seconds,
    overflow_to, night_seats, night_prompt, number, why)
values
    ('enterprise', '企业', 2, true, '您好，12345 企业服务专席。', false, null, 'ALWAYS', 'LEAST_RECENT',
        20, 1, true, 15, 900, 30, 'general', 1, '', '1234501', '试用城市的起步设置'),
    ('language', '方言外语', 3, true, '您好，12345。Hello, this is 12345.', false, null, 'ALWAYS', 'LEAST_RECENT',
        20, 0, true, 20, 900, 20, 'general', 0, '', '1234502', '试用城市的起步设置'),
    ('consumer', '12315', 4, true, '您好，12315 消费维权热线。', false, 'COMPLAINT', 'ALWAYS', 'LEAST_RECENT',
        20, 0, true, 15, 900, 30, 'general', 0, '', '12315', '试用城市的起步设置'),
    ('discipline', '纪检', 5, true, '您好，这里是纪检监察受理专席，您的信息严格保密。', true, 'REPORT', 'WORKING',
        'LEAST_RECENT', 30, 3, true, 15, 900, 0, null, 0, '', '1234588', '试用城市的起步设置');

-- Skills 技能: everybody takes the general queue; a few are the first for another.
insert into call_skill (account_id, queue, level, changed_by, changed_at)
select a.id, s.queue, s.level, admin.id, timestamptz '2026-01-05 09:00+08'
from (values
    ('agent02', 'general', 1), ('agent02', 'enterprise', 1),
    ('agent03', 'general', 1), ('agent03', 'enterprise', 2), ('agent03', 'language', 1),
    ('agent04', 'general', 1), ('agent04', 'language', 2), ('agent04', 'consumer', 1),
    ('agent05', 'general', 1), ('agent05', 'consumer', 2),
    ('agent06', 'general', 1), ('agent06', 'discipline', 1)) as s (login, queue, level)
join account a on a.login = s.login, account admin
where admin.login = 'admin01';
