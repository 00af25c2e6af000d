-- The scanner also looks at what is sent in live chats and at recordings. A chat has no ticket at first.
-- Which stores there are is said in one place only, FileStore: a list here would have to be kept in step.
alter table file_check drop constraint if exists file_check_store_check;
alter table file_check add constraint file_check_store_check check (store ~ '^[A-Z_]{1,30}$');
alter table file_check alter column ticket_id drop not null;
