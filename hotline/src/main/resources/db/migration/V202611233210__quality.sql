-- Forms of 100 points 质检评分表: never edited, only followed by another. The text is read by FormText.
create table quality_form (
    version  int primary key,
    body     text        not null,
    source   text        not null,
    made_by  bigint      not null,
    made_who text        not null,
    made_at  timestamptz not null
);

insert into quality_form (version, body, source, made_by, made_who, made_at) values (1,
'# 服务规范
5 开头语：使用统一问候语，报工号
5 结束语：询问有无其他诉求，请市民评价
10 服务态度：耐心、不打断、不抢话、不反问
10 语言表达：普通话或市民的方言，语速适中，无服务禁语
# 业务能力
15 听清诉求：用自己的话向市民复述并得到确认
15 答复准确：依据知识库，不清楚的不随口答
10 引导得当：投诉、举报和咨询分得清，该转 110、119、120 的立即转
# 工单质量
15 要素齐全：时间、地点、对象、诉求、联系方式
10 用词准确：如实转述，不加判断，没有错别字
5 分类和派单：事项、紧急程度、承办单位正确
! 泄露市民个人信息或举报内容
! 辱骂、讥讽市民或无故挂断
! 该受理的不受理',
 '起步值，请按本市质检办法修改', 0, '系统', '2026-11-23 00:00+08');

-- Calls that are to be checked 质检, and what came of it.
create table quality_case (
    id           bigint generated always as identity primary key,
    call_id      bigint      not null unique,
    account_id   bigint      not null,               -- the agent
    agent        text        not null,
    week         date        not null,               -- the Monday of the week of the call
    reason       text        not null,
    arrived_at   timestamptz not null,
    drawn_at     timestamptz not null,
    state        text        not null,
    form_version int,
    first_points int,                                -- before an appeal
    points       int,                                -- as it counts
    inspector_id bigint,
    inspector    text,
    scored_at    timestamptz,
    settle_by    timestamptz,                        -- appeals are taken until then
    settled_at   timestamptz,
    by_rule      boolean     not null default false, -- the term passed without a word
    appeal       text,
    appealed_at  timestamptz,
    decider_id   bigint,
    decider      text,
    decision     text,                               -- why it stays or is changed, or is not checked
    version      bigint      not null default 0
);
create index quality_case_waiting on quality_case (drawn_at, id) where state = 'WAITING';
create index quality_case_appealed on quality_case (appealed_at, id) where state = 'APPEALED';
create index quality_case_of on quality_case (account_id, scored_at desc);
create index quality_case_scored on quality_case (scored_at desc, id desc) where scored_at is not null;

-- Who gave how many points for what: the first inspector's, and those of a calibration 校准.
create table quality_score (
    id           bigint generated always as identity primary key,
    case_id      bigint      not null references quality_case,
    account_id   bigint      not null,
    who          text        not null,
    form_version int         not null references quality_form,
    points       int         not null check (points between 0 and 100),
    sheet        text        not null,               -- JSON, see Sheet
    scored_at    timestamptz not null,
    unique (case_id, account_id)
);

-- Each Monday the week before is drawn; see DrawWeekly.
insert into alarm (ticket_id, leg_id, kind, at, try_at) values
    (0, 0, 'QUALITY_DRAW', '2026-11-30 03:00+08', '2026-11-30 03:00+08');
