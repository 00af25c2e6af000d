-- Who is due next 轮到谁: next_try moves on with every turn, so that it says who was served longest ago.
create index webhook_due on webhook (next_try, id) where state = 'ACTIVE';
