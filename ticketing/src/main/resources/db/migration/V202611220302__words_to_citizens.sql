-- What the house tells citizens unasked: words that each city edits, the occasions stay the house's own.
alter table ground drop constraint ground_use_check;
alter table ground add constraint ground_use_check check (use in
    ('RETURN', 'REFUSE', 'HAND_OVER', 'SEND_BACK', 'UNREASONABLE', 'SUPERVISE', 'TELL'));
insert into ground (use, code, name, sentence, source, position) values
    ('TELL', 'answer', '答复审核通过时', '您的诉求已有答复，请凭编号和查询码查看并评价；我们也会致电听取您的意见。', '国办发〔2020〕53号：答复、回访、评价', 1),
    ('TELL', 'later', '答复时间推迟时', '您的诉求需要更多时间办理，我们将在 {时间} 前答复您。', '某市规定：延期须在到期前提出，并告知诉求人', 2),
    ('TELL', 'moved', '时限规则或日历调整时', '{原因}，您反映的事项的答复时限调整为 {时间}。', '各地通行做法，请按本市规定填写', 3),
    ('TELL', 'confirmed', '暂定的日期确定时', '{原因}，您反映的事项的答复时限确定为 {时间}。', '各地通行做法，请按本市规定填写', 4),
    ('TELL', 'praise', '表扬转达后', '您的表扬已转达{单位}，感谢您的肯定。', '各地通行做法，请按本市规定填写', 5);
