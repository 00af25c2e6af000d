-- Lines of a chat that a channel must carry to the citizen's account 会话消息外发. One line of a chat
-- after the other; what cannot be carried stays visible.
create table chat_voice (
    chat_id  bigint      not null,
    seq      int         not null,
    state    text        not null default 'WAITING' check (state in ('WAITING', 'SAID', 'UNSAID')),
    next_try timestamptz not null,
    tries    int         not null default 0,
    primary key (chat_id, seq),
    foreign key (chat_id, seq) references chat_line
);
create index chat_voice_waiting on chat_voice (next_try) where state = 'WAITING';
