-- Two sentences had one name, and of two the newer one counts: citizens whose matter was joined to an
-- event were told of joined telephone numbers. Each has its own name now.
update ground set code = 'number-joined'
where use = 'TELL' and code = 'joined' and name = '两个手机号合在一起时';
update ground set code = 'number-parted'
where use = 'TELL' and code = 'parted' and name = '两个手机号分开时';

insert into ground (use, code, name, sentence, source, position) values
    ('TELL', 'account-joined', '手机号绑定了账号时', '您的手机号刚刚绑定了一个平台账号，您的诉求和通知也会在那里看到。不是您本人操作的，请拨打 12345。', '各地通行做法，请按本市规定填写', 17);
