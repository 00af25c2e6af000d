-- What a write by the interface was answered, kept in the same transaction as the write: the same
-- Idempotency-Key again gives the same answer. Bodies are sealed: they may name a person.
create table api_answer (
    key_id       bigint      not null,
    idem_key     text        not null,
    request_hash text        not null,
    status       int         not null,
    etag         text,
    location     text,
    body_sealed  text,
    at           timestamptz not null,
    primary key (key_id, idem_key)
);
create index api_answer_by_age on api_answer (at);
