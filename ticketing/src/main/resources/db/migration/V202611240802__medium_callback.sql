-- Where a medium wants to be told what its citizens are told 推送通知; null for one that asks itself.
alter table medium add column callback text;
