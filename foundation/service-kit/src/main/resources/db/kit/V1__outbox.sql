-- Facts to be told, in the transaction that made them true.
create table outbox (
    id          uuid primary key,
    position    bigint generated always as identity,
    topic       text        not null,
    source      text        not null,
    subject     text        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    payload     bytea       not null,
    extensions  text        not null,
    attempts    int         not null default 0,
    failure     text,
    retry_at    timestamptz not null default '-infinity',
    sent_at     timestamptz
);

-- The head of each subject's line.
create index outbox_waiting on outbox (subject, position) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Wakes the relay, in whichever replica it runs, once the transaction is done.
create function wake_outbox_relay() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end
$$;

create trigger outbox_told after insert on outbox
    for each statement execute function wake_outbox_relay();
