-- What the house tells offices unasked: words that each city edits; the occasions stay the house's own.
alter table ground drop constraint ground_use_check;
alter table ground add constraint ground_use_check check (use in
    ('RETURN', 'REFUSE', 'HAND_OVER', 'SEND_BACK', 'UNREASONABLE', 'SUPERVISE', 'TELL', 'SCRIPT', 'NOTE'));
insert into ground (use, code, name, sentence, source, position) values
    ('NOTE', 'new', '新派工单待签收', '新派工单 {工单}（{类型}）待签收，请在 {签收}签收。', '各地通行做法，请按本市规定填写', 1),
    ('NOTE', 'waiting-sign', '超过签收时限', '工单 {工单} 超过签收时限没有签收，系统已自动签收，请立即办理，{时限}。', '各地通行做法，请按本市规定填写', 2),
    ('NOTE', 'returned', '退回重办', '工单 {工单} 退回重办，请重新核实办理并回复，{时限}。', '各地通行做法，请按本市规定填写', 3),
    ('NOTE', 'near-due', '即将到期', '工单 {工单} 即将到期，{时限}，请尽快回复。', '各地通行做法，请按本市规定填写', 4),
    ('NOTE', 'overdue', '已超期', '工单 {工单} 已超期，请立即回复并说明原因。', '各地通行做法，请按本市规定填写', 5),
    ('NOTE', 'waiting-approval', '回复待审批', '工单 {工单} 的回复待您审批，请批准或退回修改，{时限}。', '各地通行做法，请按本市规定填写', 6),
    ('NOTE', 'urged', '市民催办', '市民催办工单 {工单}，请尽快办理并联系市民，{时限}。', '各地通行做法，请按本市规定填写', 7),
    ('NOTE', 'supervised', '下发督办单', '工单 {工单} 已下发督办单，请接收并按期报告。', '各地通行做法，请按本市规定填写', 8);
