-- The same words go by message and by WeChat. Where a city has written its own they stay as they are.
update ground set sentence = replace(sentence, '或回复短信：5 非常满意', '或回复数字：5 非常满意')
where use = 'TELL' and code = 'answer'
  and sentence = '您的诉求已有答复，请凭编号和查询码查看并评价，或回复短信：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意。'
  and (select count(*) from ground other where other.use = 'TELL' and other.code = 'answer') = 1;
