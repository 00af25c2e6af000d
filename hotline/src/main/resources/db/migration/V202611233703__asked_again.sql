-- Tickets answered on the spot about which the same citizen asked again 再次反映; each counted once.
create table asked_again (
    ticket_id bigint primary key,
    again_id  bigint      not null,
    noted_at  timestamptz not null
);
