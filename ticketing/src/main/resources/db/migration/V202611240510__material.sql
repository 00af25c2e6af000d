-- What citizens added 补充材料: the words stand in the history, the pictures with the ticket's own. Here only
-- that it was added, so that a second tap adds nothing.
create table material (
    ticket_id bigint      not null references ticket,
    key       text        not null,
    at        timestamptz not null,
    primary key (ticket_id, key)
);

insert into ground (use, code, name, sentence, source, position) values
    ('NOTE', 'material', '市民补充了材料', '工单 {工单} 的市民补充了材料，请查看后接着办理。', '各地通行做法，请按本市规定填写', 13);
