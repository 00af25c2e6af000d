-- Why a call went before others 优先原因, said to the agent who takes it. Few calls have one.
create table call_first (
    call_key text primary key,
    why      text        not null,
    at       timestamptz not null
);
