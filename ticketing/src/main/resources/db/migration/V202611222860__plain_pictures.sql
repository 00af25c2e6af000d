-- Pictures stored before the house cut off what telephones hang behind them (a film with sound and
-- place) are cleaned some at a time. The alarm's leg is the last picture done.
insert into alarm (ticket_id, leg_id, kind, at, try_at) values
    (0, 0, 'PLAIN_CITIZENS', timestamptz '2026-11-22 00:00+08', timestamptz '2026-11-22 00:00+08'),
    (0, 0, 'PLAIN_OFFICES', timestamptz '2026-11-22 00:00+08', timestamptz '2026-11-22 00:00+08');
