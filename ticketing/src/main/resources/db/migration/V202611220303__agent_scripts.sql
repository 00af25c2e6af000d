-- What agents say when 话术: words that each city edits, the moments stay the house's own.
alter table ground drop constraint ground_use_check;
alter table ground add constraint ground_use_check check (use in
    ('RETURN', 'REFUSE', 'HAND_OVER', 'SEND_BACK', 'UNREASONABLE', 'SUPERVISE', 'TELL', 'SCRIPT'));
insert into ground (use, code, name, sentence, source, position) values
    ('SCRIPT', 'greeting', '接听', '您好，12345 政务服务便民热线，请问有什么可以帮您？', '各地通行做法，请按本市规定填写', 1),
    ('SCRIPT', 'kind-consultation', '咨询', '您咨询的是……，根据现行规定……，这样答复您清楚吗？', '各地通行做法，请按本市规定填写', 2),
    ('SCRIPT', 'kind-help', '求助', '您需要帮助的事情是……，地点在……，我马上为您登记并转给负责的单位。', '各地通行做法，请按本市规定填写', 3),
    ('SCRIPT', 'kind-complaint', '投诉', '您反映的问题我听明白了：什么时间、什么地点、哪个单位、您希望怎么解决，我和您核对一遍。', '各地通行做法，请按本市规定填写', 4),
    ('SCRIPT', 'kind-report', '举报', '您举报的情况请尽量说明时间、地点和当事人；是否需要为您保密？', '各地通行做法，请按本市规定填写', 5),
    ('SCRIPT', 'kind-suggestion', '建议', '感谢您的建议，我会原样记录并转交有关单位研究。', '各地通行做法，请按本市规定填写', 6),
    ('SCRIPT', 'kind-praise', '表扬', '感谢您的认可，我会把您的表扬转达给相关单位和个人。', '各地通行做法，请按本市规定填写', 7),
    ('SCRIPT', 'confidential', '要求保密', '您要求保密，我们不会把您的姓名和电话告诉被反映的单位和个人。', 'GB/T 33358-2016：要求保密的按保密处理', 8),
    ('SCRIPT', 'danger', '危及人身安全', '危及人身安全的情况，请先拨打 110（治安）、119（火灾）、120（急救），我同时为您登记。', '国办发〔2022〕12号：110 与 12345 对接联动', 9),
    ('SCRIPT', 'waiting', '记录时', '感谢您的耐心等待。您反映的情况我正在记录，请您稍等。', '各地通行做法，请按本市规定填写', 10),
    ('SCRIPT', 'hold', '保持前', '请您稍等，我为您核实一下，请不要挂机。', '各地通行做法，请按本市规定填写', 11),
    ('SCRIPT', 'back', '保持后', '感谢您的等待。', '各地通行做法，请按本市规定填写', 12),
    ('SCRIPT', 'check', '复述', '我把您说的复述一遍，您看是否准确：……', '各地通行做法，请按本市规定填写', 13),
    ('SCRIPT', 'farewell', '告别', '请问还有其他可以帮您的吗？挂机后请您按 1 到 5 为本次通话评价，感谢您的来电，再见。', '国办发〔2020〕53号：满意度测评', 14),
    ('SCRIPT', 'callback', '回访开头', '您好，这里是 12345 热线。您反映的问题，{单位}已经回复，我给您说一下……', '各地通行做法，请按本市规定填写', 15);
