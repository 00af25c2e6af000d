-- 撤回派单: taken back by whoever sent it, before any office had begun; counts as never sent.
alter table leg add column withdrawn boolean not null default false;
