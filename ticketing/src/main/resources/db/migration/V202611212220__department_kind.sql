-- What sort of office 单位性质, and sections 科室 as a fourth level.
-- Old rows are told apart by their names; what was guessed wrong is put right on the screen 承办单位.
alter table department drop constraint department_level_check;
alter table department add constraint department_level_check check (level between 1 and 4);
alter table department add column kind text not null default 'FUNCTIONAL'
    check (kind in ('FUNCTIONAL', 'TERRITORIAL', 'SECTION', 'DISCIPLINE'));
update department set kind = case
    when name ~ '(纪委|监委|纪检)' then 'DISCIPLINE'
    when level = 3 or name ~ '(人民政府|区政府|县政府|市政府|镇政府|乡政府|街道办事处|街道|管委会)$' then 'TERRITORIAL'
    else 'FUNCTIONAL' end;
create index department_below on department (parent_id);
