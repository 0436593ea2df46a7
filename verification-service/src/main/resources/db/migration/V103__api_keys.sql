-- Keys that employers' systems call with. The secret itself is nowhere.
create table api_key (
    id           uuid        primary key,
    organisation text        not null,
    label        text        not null,
    digest       char(64)    not null,
    created_at   timestamptz not null,
    retired_at   timestamptz
);
create index api_key_organisation on api_key (organisation);
