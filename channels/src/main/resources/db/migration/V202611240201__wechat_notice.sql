-- Notices that WeChat has accepted 微信通知, so that none is sent twice.
create table wechat_notice (
    notice_id   bigint      primary key,
    -- TEMPLATE or WORDS
    how         text        not null,
    receipt     text        not null,
    accepted_at timestamptz not null,
    -- What WeChat reported afterwards: success, failed:user block, failed: system failed
    result      text
);
create index wechat_notice_receipts on wechat_notice (receipt) where receipt <> '';
