-- The menu of the official account 公众号菜单: each version as it was saved, and whether WeChat has it.
create table wechat_menu (
    version      int         primary key,
    content      text        not null,
    why          text        not null,
    saved_by     bigint      not null,
    saved_who    text        not null,
    saved_at     timestamptz not null,
    published_at timestamptz,
    -- What WeChat said the last time it was asked; empty before.
    result       text        not null default ''
);
