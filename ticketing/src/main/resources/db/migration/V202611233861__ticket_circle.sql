-- Within which circle of the hotline a request's words stay 知悉范围; null for none, as nearly all.
alter table ticket add column circle text;
