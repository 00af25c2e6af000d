-- Views of identity 查看身份 stand in a ticket's history.
create index look_of_ticket on look (ticket, looked_at);
