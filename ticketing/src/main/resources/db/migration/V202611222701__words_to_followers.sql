-- Told when a ticket was joined to an event's main ticket; the city edits the words.
insert into ground (use, code, name, sentence, source, position) values
    ('TELL', 'joined', '并入同一事件时', '您反映的问题附近多位市民也在反映，已作为同一事件一并办理；您的编号和答复时间不变，有结果会告知您。', '国办函〔2025〕66号：重复诉求并单处理', 6);
