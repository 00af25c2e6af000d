-- Pictures on their way from a citizen's telephone 分段上传: they come in parts, over a line that breaks,
-- and belong to one form until it is filed. Swept after some hours.
create table portal_upload (
    id         text        primary key,
    form_key   text        not null,
    name       text        not null,
    size       bigint      not null,
    received   bigint      not null default 0,
    ends_at    timestamptz not null
);
create index portal_upload_over on portal_upload (ends_at);
create index portal_upload_of_form on portal_upload (form_key);

create table portal_upload_part (
    upload_id text   not null references portal_upload on delete cascade,
    at        bigint not null,
    bytes     bytea  not null,
    primary key (upload_id, at)
);
