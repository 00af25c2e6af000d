-- What is swept is found without reading what stays.
create index wechat_talks_over on wechat_sender (talk_ends) where talk_ends is not null;
create index wechat_senders_past on wechat_sender (wrote_at) where talk_sealed is null;
create index wechat_pictures_said on wechat_picture (said_at);
create index wechat_notices_past on wechat_notice (accepted_at);
