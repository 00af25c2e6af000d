-- The ticket's whole life: second promise, followers, legs below legs, pauses, approvals, applications.

-- The rule's length stands beside each date, so that the date can be counted again when the calendar
-- changes. Old rows take the length of the rule that was in force when they were filed.
alter table ticket
    add column about_department_id bigint references department,
    add column promise_amount      int         not null default 1,
    add column promise_unit        text        not null default 'WORKING_DAY',
    add column second_at           timestamptz,
    add column second_provisional  boolean     not null default false,
    add column second_reason       text,
    add column second_from         timestamptz,
    add column second_amount       int,
    add column second_unit         text,
    add column main_id             bigint references ticket,
    add column bounces             int         not null default 0,
    add column urged               int         not null default 0,
    add column urged_at            timestamptz,
    add column urged_today         int         not null default 0,
    add column redone              int         not null default 0,
    add column objections          int         not null default 0,
    add column hard                boolean     not null default false,
    add column round               int         not null default 0,
    add column first_level         int,
    add column first_solved        boolean,
    add column final_level         int,
    add column final_solved        boolean;
update ticket t set promise_amount = r.promise_amount, promise_unit = r.promise_unit
from deadline_rule r
where r.kind = t.kind and r.urgency = t.urgency
  and r.valid_from = (select max(valid_from) from deadline_rule o
                      where o.kind = t.kind and o.urgency = t.urgency and o.valid_from <= t.filed_on);
create index ticket_followers on ticket (main_id, id) where main_id is not null;
create index ticket_in_review on ticket (answered_at, id) where state = 'WAITING_REVIEW';
create index ticket_to_meet on ticket (filed_at) where state = 'WAITING_MEETING';

alter table leg
    add column part             text        not null default 'LEAD',
    add column parent_position  int,
    add column department_name  text,
    add column sign_amount      int         not null default 1,
    add column sign_unit        text        not null default 'WORKING_DAY',
    add column due_amount       int         not null default 1,
    add column due_unit         text        not null default 'WORKING_DAY',
    add column percent          int         not null default 100,
    add column extensions       text        not null default '',
    add column pauses           int         not null default 0,
    add column paused_at        timestamptz,
    add column paused_until     timestamptz,
    add column paused_seconds   bigint      not null default 0,
    add column overdue          boolean     not null default false,
    add column signed_itself    boolean     not null default false,
    add column return_forbidden boolean     not null default false,
    add column returns          int         not null default 0,
    add column sent_back        int         not null default 0,
    add column findings         text,
    add column contact          text,
    add column submitted_by     bigint;
update leg l set department_name = d.name from department d where d.id = l.department_id;
update leg l set sign_amount = r.sign_amount, sign_unit = r.sign_unit,
                 due_amount = r.leg_amount, due_unit = r.leg_unit
from ticket t join deadline_rule r on r.kind = t.kind and r.urgency = t.urgency
where t.id = l.ticket_id
  and r.valid_from = (select max(valid_from) from deadline_rule o
                      where o.kind = t.kind and o.urgency = t.urgency and o.valid_from <= t.filed_on);
alter table leg alter column department_name set not null;
drop index leg_open;
create index leg_open on leg (department_id, due_at, id)
    where state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL');
create index leg_due on leg (due_at, id)
    where state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL');
-- One office has at most one open part of a ticket: nobody has to ask which.
create unique index leg_one_open on leg (ticket_id, department_id)
    where state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL');

-- A follower 并入的工单 is asked without a leg of its own.
alter table callback alter column leg_id drop not null;
alter table callback drop constraint callback_leg_id_key;
alter table callback add column round int not null default 1;
update callback c set round = l.position from leg l where l.id = c.leg_id;
alter table callback add unique (ticket_id, round);
alter table callback
    add column pressing boolean not null default false,
    add column via      text;
drop index callback_waiting;
create index callback_waiting on callback (pressing desc, not_before, id) where state = 'WAITING';
alter table rating alter column leg_id drop not null;
alter table rating drop constraint rating_leg_id_key;
alter table rating add column round int not null default 1;
update rating r set round = l.position from leg l where l.id = r.leg_id;
alter table rating add unique (ticket_id, round);
alter table rating
    add column via          text not null default 'CALLBACK',
    add column final_level  int check (final_level between 1 and 5),
    add column final_solved boolean;
update rating set final_level = level, final_solved = solved;
update ticket t set round = (select coalesce(max(position), 0) from leg l where l.ticket_id = t.id);

-- Applications 申请: what an office or a citizen asks for and somebody else decides.
create table application (
    id                 bigint generated by default as identity primary key,
    version            int         not null default 0,
    ticket_id          bigint      not null references ticket,
    position           int         not null,
    department_id      bigint,
    kind               text        not null,
    state              text        not null,
    asked_by           bigint      not null,
    asked_who          text        not null,
    asked_at           timestamptz not null,
    reason_code        text,
    reason             text        not null,
    evidence           text        not null,
    amount             int,
    unit               text,
    named_department   bigint references department,
    decider            text        not null,
    decider_department bigint references department,
    decide_by          timestamptz not null,
    decided_by         bigint,
    decided_who        text,
    decided_at         timestamptz,
    decision           text
);
create unique index application_one_pending on application (ticket_id, position, kind)
    where state = 'PENDING';
create index application_to_decide on application (decider, decider_department, decide_by, id)
    where state = 'PENDING';
create index application_of_ticket on application (ticket_id, id);

-- Grounds 理由 that people choose from; edited on a screen, never deleted.
create table ground (
    use        text    not null check (use in ('RETURN', 'REFUSE', 'HAND_OVER', 'SEND_BACK', 'UNREASONABLE')),
    code       text    not null,
    name       text    not null,
    -- What the citizen is told, or what the office must prove.
    sentence   text    not null,
    source     text    not null,
    position   int     not null,
    active     boolean not null default true,
    primary key (use, code)
);
insert into ground (use, code, name, sentence, source, position) values
    ('RETURN', 'duty', '不属于本单位职责', '请写明应由哪个单位办理，并引用派单目录条目或“三定”规定。', '国办函〔2025〕66号：派单异议审核', 1),
    ('RETURN', 'place', '不属于本辖区', '请写明实际所在区、街道。', '国办函〔2025〕66号：派单异议审核', 2),
    ('RETURN', 'owner', '权属单位不是本单位', '请写明权属单位及依据。', '国办函〔2025〕66号：派单异议审核', 3),
    ('RETURN', 'repeat', '与已办理的工单重复', '请写明原工单编号。', '国办函〔2025〕66号：重复诉求并单办理', 4),
    ('RETURN', 'unclear', '诉求内容不完整，无法办理', '请写明缺少什么，以及联系市民的情况。', '各地通行做法', 5),
    ('REFUSE', 'court', '须通过诉讼、仲裁解决', '您反映的事项依法应当通过诉讼或者仲裁解决，请向有管辖权的人民法院或仲裁机构提出；需要法律帮助可拨打 12348。', '国办函〔2025〕66号：告知法定途径', 1),
    ('REFUSE', 'discipline', '属于纪检监察事项', '您反映的事项属于纪检监察受理范围，请拨打 12388 或通过 12388 网站举报。', '国办函〔2025〕66号：告知法定途径', 2),
    ('REFUSE', 'review', '属于行政复议事项', '您可以自知道该行政行为之日起六十日内向行政复议机关申请行政复议。', '《行政复议法》第二十条', 3),
    ('REFUSE', 'disclosure', '属于政府信息公开申请', '请向制作或保存该信息的行政机关提出政府信息公开申请。', '《政府信息公开条例》', 4),
    ('REFUSE', 'petition', '已进入信访程序', '您反映的事项已由信访部门受理，请向原受理机关查询办理情况。', '国办函〔2025〕66号：告知法定途径', 5),
    ('REFUSE', 'secret', '涉及国家秘密、商业秘密或个人隐私', '您咨询的内容涉及依法应当保密的信息，热线不能提供。', '国办函〔2025〕66号：做好解释', 6),
    ('REFUSE', 'elsewhere', '不在本市办理', '您反映的事项应由当地办理，请拨打当地区号加 12345。', '各地通行做法', 7),
    ('REFUSE', 'done', '同一事实已办结且无新的理由', '该事项已经办结并答复，没有新的事实和理由，不再重复办理。', '各地通行做法', 8),
    ('HAND_OVER', '110', '转 110 报警服务台', '您反映的情况需要公安机关立即处置，已为您转接 110。', '国办发〔2022〕12号：110 与 12345 对接联动', 1),
    ('HAND_OVER', '119', '转 119 消防救援', '您反映的情况需要消防救援立即处置，已为您转接 119。', '各地通行做法', 2),
    ('HAND_OVER', '120', '转 120 医疗急救', '您反映的情况需要医疗急救，已为您转接 120。', '各地通行做法', 3),
    ('HAND_OVER', '122', '转 122 交通事故', '您反映的情况需要交警立即处置，已为您转接 122。', '各地通行做法', 4),
    ('SEND_BACK', 'contact', '未与当事人联系直接回复', '请先联系诉求人，写明时间和方式。', '岳阳县：退回“未与当事人联系直接回复”', 1),
    ('SEND_BACK', 'beside', '答非所问', '请逐项回应市民的诉求。', '柳州：扣分项“答非所问”', 2),
    ('SEND_BACK', 'template', '套用模板、答复不规范', '请写明核查到的事实和具体处理结果。', '连云港：“答复不规范”', 3),
    ('SEND_BACK', 'basis', '缺少依据', '请写明依据的法律、政策条款。', '各地通行做法', 4),
    ('SEND_BACK', 'privacy', '答复中有个人信息或内部意见', '请删去个人信息和内部意见。', '《个人信息保护法》', 5),
    ('UNREASONABLE', 'law', '要求超出法律政策规定', '请附政策条款和已解释的记录。', '陇南、锡林郭勒：公布“不合理不合规诉求”', 1),
    ('UNREASONABLE', 'fact', '所反映事实不存在', '请附现场核查记录。', '各地通行做法', 2),
    ('UNREASONABLE', 'repeat', '已依法终结仍反复提出', '请附终结文书。', '各地通行做法', 3);
