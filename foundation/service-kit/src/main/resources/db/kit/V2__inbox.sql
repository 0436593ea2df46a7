-- Which reader has acted on which fact.
create table inbox (
    reader   text        not null,
    event_id text        not null,
    subject  text        not null,
    heard_at timestamptz not null,
    primary key (reader, event_id)
);

-- Facts that could not be read, or that a reader could not act on.
create table dead_letter (
    id          uuid primary key,
    channel     text        not null,
    reader      text        not null,
    topic       text        not null,
    place       text        not null,
    event_id    text        not null,
    type        text        not null,
    subject     text        not null,
    payload     bytea       not null,
    reason      text        not null,
    attempts    int         not null,
    died_at     timestamptz not null,
    resolved_at timestamptz,
    unique (channel, reader, event_id)
);

create index dead_letter_open on dead_letter (id) where resolved_at is null;
create index dead_letter_event on dead_letter (event_id) where resolved_at is null;
