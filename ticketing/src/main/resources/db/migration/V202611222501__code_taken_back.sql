-- A change of a code 编码 that takes another back says so.
alter table code_change add column why text not null default '';
