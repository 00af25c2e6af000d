-- 可对市民公开: the writer says so and it is approved with the edition; it is offered before filing.
alter table knowledge_edition add column for_citizens boolean not null default false;

-- How often citizens were shown an entry before filing, and how often it spared them that.
alter table knowledge_use_delta add column how text not null default 'USED'
    check (how in ('USED', 'OFFERED', 'SOLVED'));
alter table knowledge_use
    add column offered bigint not null default 0,
    add column solved  bigint not null default 0;
