-- An answer is rated by a digit. Where a city has written its own words they stay as they are.
update ground set sentence =
    '您的诉求已有答复，请凭编号和查询码查看并评价，或回复短信：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意。'
where use = 'TELL' and code = 'answer'
  and sentence = '您的诉求已有答复，请凭编号和查询码查看并评价；我们也会致电听取您的意见。'
  and (select count(*) from ground other where other.use = 'TELL' and other.code = 'answer') = 1;

-- On receipt, on dispatch, and what is answered to a message: neither a code nor the matter, because others
-- see a telephone, too.
insert into ground (use, code, name, sentence, source, position) values
    ('TELL', 'received', '受理时', '您的诉求已受理，编号 {工单}，最迟 {时间} 答复您。', '国办发〔2020〕53号：受理、派单、办理、答复', 8),
    ('TELL', 'sent', '派单时（默认不发）', '您的诉求 {工单} 已转有关单位办理。', '各地通行做法，请按本市规定填写', 9),
    ('TELL', 'rated', '收到短信评价时', '您对工单 {工单} 的评价已收到：{评价}。感谢您的意见。', '各地通行做法，请按本市规定填写', 10),
    ('TELL', 'stopped', '退订短信时', '已为您退订，不再发送办理进度短信，您索取的验证码仍会发送。回复 HF 恢复。', '《通信短信息服务管理规定》第二十一条', 11),
    ('TELL', 'resumed', '恢复短信时', '已为您恢复办理进度短信。回复 TD 退订。', '《通信短信息服务管理规定》第二十一条', 12),
    ('TELL', 'unclear', '收到看不懂的短信时', '收到您的短信。评价答复请只回复一个数字：5 非常满意，1 非常不满意；退订请回复 TD；其他事项请拨打 12345。', '各地通行做法，请按本市规定填写', 13);
