-- A voice is fetched as a picture is, and stays with the ticket as a recording.
alter table wechat_picture add column kind text not null default 'PICTURE';
