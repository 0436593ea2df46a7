-- The runs of published versions.
create table offering (
    id               uuid primary key,
    specification_id uuid not null,
    version          integer not null,
    provider_id      text not null,
    starts_on        date not null,
    ends_on          date not null,
    mode             text not null,
    language         text not null,
    opened_at        timestamptz not null,
    foreign key (specification_id, version) references specification (id, version),
    constraint offering_ends_after_start check (ends_on >= starts_on)
);

create index offering_by_specification on offering (specification_id, starts_on, id);
