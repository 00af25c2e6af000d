-- Live chat 在线客服: a citizen and an agent write to each other. Who it is stands here only as a hash;
-- the account itself, sealed, only where a channel must carry the agent's words to it.
create table chat (
    id             bigint generated always as identity primary key,
    channel        text        not null,
    account_hash   text        not null,
    account_sealed text,
    citizen_id     bigint      references citizen,
    state          text        not null check (state in ('WAITING', 'TALKING', 'ENDED')),
    asked_at       timestamptz not null,
    waits_since    timestamptz not null,
    told_wait      boolean     not null default false,
    taken_at       timestamptz,
    agent_id       bigint      references account,
    -- Since when the citizen waits for words; null while the agent spoke last.
    owed_since     timestamptz,
    -- When the agent spoke last and the citizen has not answered.
    quiet_since    timestamptz,
    asked_still    boolean     not null default false,
    ended_at       timestamptz,
    ending         text,
    score          text check (score in ('GOOD', 'BAD')),
    ticket_number  text        references ticket (number),
    last_seq       int         not null default 0,
    version        bigint      not null default 0,
    check ((state = 'ENDED') = (ended_at is not null)),
    check (state <> 'TALKING' or agent_id is not null)
);
-- One account has one open chat.
create unique index chat_one_open on chat (channel, account_hash) where state <> 'ENDED';
create index chat_of_account on chat (channel, account_hash, id);
create index chat_waiting on chat (asked_at, id) where state = 'WAITING';
create index chat_of_agent on chat (agent_id) where state = 'TALKING';
create index chat_of_citizen on chat (citizen_id, id) where citizen_id is not null;
create index chat_ended on chat (ended_at) where state = 'ENDED';

create table chat_file (
    id         bigint generated always as identity primary key,
    chat_id    bigint      not null references chat,
    name       text        not null,
    media_type text        not null,
    content    bytea       not null,
    stored_at  timestamptz not null
);
create index chat_file_of on chat_file (chat_id);

-- Rows are only added. NOTE is read by agents only.
create table chat_line (
    chat_id      bigint      not null references chat,
    seq          int         not null,
    part         text        not null check (part in ('CITIZEN', 'AGENT', 'HOUSE', 'NOTE')),
    account_id   bigint      references account,
    words_sealed text        not null,
    file_id      bigint      references chat_file,
    key          text        not null,
    at           timestamptz not null,
    primary key (chat_id, seq),
    -- The same line sent twice is one.
    unique (chat_id, part, key)
);

-- An agent's own canned answers 我的常用语; the city's stand among the grounds.
create table chat_phrase (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    code       text   not null,
    words      text   not null,
    version    int    not null default 0,
    unique (account_id, code)
);

alter table ground drop constraint ground_use_check;
alter table ground add constraint ground_use_check check (use in
    ('RETURN', 'REFUSE', 'HAND_OVER', 'SEND_BACK', 'UNREASONABLE', 'SUPERVISE', 'TELL', 'SCRIPT', 'NOTE',
     'NO_TICKET', 'CHAT'));
insert into ground (use, code, name, sentence, source, position) values
    ('CHAT', 'hello', '问候', '您好，这里是 12345 政务服务便民热线，请问有什么可以帮您？', '各地通行做法，请按本市规定填写', 1),
    ('CHAT', 'where', '问地点', '请问具体在什么地方？路名、门牌或者小区都可以，也可以发一张照片。', '各地通行做法，请按本市规定填写', 2),
    ('CHAT', 'phone', '问电话', '请留一个手机号，办理结果会告诉您，我们为您保密。', '各地通行做法，请按本市规定填写', 3),
    ('CHAT', 'moment', '请稍等', '请您稍等，我查一下。', '各地通行做法，请按本市规定填写', 4),
    ('CHAT', 'filed', '已登记', '您反映的事情已经登记为工单，负责的部门会在承诺的日期前答复您。', '各地通行做法，请按本市规定填写', 5),
    ('CHAT', 'danger', '危险', '有危险请先拨打 110（报警）、119（火警）、120（急救）。', '各地通行做法，请按本市规定填写', 6),
    ('CHAT', 'bye', '告别', '感谢您的来访，还有需要随时找我们，也可以拨打 12345。', '各地通行做法，请按本市规定填写', 7);
