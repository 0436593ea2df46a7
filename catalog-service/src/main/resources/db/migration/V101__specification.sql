-- Every version of what can be learned. What it says is one document; what is searched and sorted
-- by has columns of its own, filled by the database from that document (V102).
create table specification (
    id               uuid not null,
    version          integer not null check (version > 0),
    provider_id      text not null,
    state            text not null
        check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    revision         integer not null,
    content          jsonb not null,
    micro_credential boolean not null default false,
    drafted_at       timestamptz not null,
    published_at     timestamptz,
    ended_at         timestamptz,
    ended_reason     text,
    primary key (id, version),
    constraint specification_published_at
        check ((state = 'DRAFT') = (published_at is null)),
    constraint specification_ended_at
        check ((state in ('SUPERSEDED', 'WITHDRAWN')) = (ended_at is not null))
);

-- One draft and one public version at a time.
create unique index specification_one_draft on specification (id) where state = 'DRAFT';
create unique index specification_one_published on specification (id) where state = 'PUBLISHED';
create index specification_of_provider on specification (provider_id, state, id desc);
