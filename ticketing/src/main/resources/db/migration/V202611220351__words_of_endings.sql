-- What citizens are told when a request is closed as unreasonable and when an objection is not upheld:
-- both ended silently so far.
insert into ground (use, code, name, sentence, source, position) values
    ('TELL', 'unreasonable', '认定为不合理诉求办结时', '您反映的事项经审核按规定无法支持，已办结。如有异议，请在 {时间} 前凭编号和查询码提出。说明：{说明}', '各地通行做法，请按本市规定填写', 6),
    ('TELL', 'objection', '异议不成立时', '您对办结提出的异议已由没有办过这件事的人重新审核，维持原办结结果；如有新的情况，请重新反映。说明：{说明}', '各地通行做法，请按本市规定填写', 7);
