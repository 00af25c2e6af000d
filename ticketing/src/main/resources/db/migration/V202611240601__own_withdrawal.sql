-- A citizen takes the own request back 撤回诉求: what the office reads, and what the citizen is sent, so that
-- nobody who found out a query code does it unseen.
insert into ground (use, code, name, sentence, source, position) values
    ('NOTE', 'dropped', '市民撤回了诉求', '工单 {工单} 的市民已撤回诉求，工单办结，不必再办。', '各地通行做法，请按本市规定填写', 14),
    ('TELL', 'dropped', '市民撤回时', '您的诉求 {工单} 已按您在网上的操作撤回。不是您本人撤回的，请拨打 12345。', '各地通行做法，请按本市规定填写', 14);
