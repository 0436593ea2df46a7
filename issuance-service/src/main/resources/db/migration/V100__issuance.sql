-- Our copy of what the catalogue published.

create table provider (
    id           text primary key,
    name         text not null,
    country      text not null,
    homepage     text not null,
    suspended_at timestamptz
);

create table specification (
    id           uuid        not null,
    version      int         not null check (version > 0),
    issuer       text        not null,
    content      text        not null,
    withdrawn_at timestamptz,
    primary key (id, version)
);
create index specification_by_issuer on specification (issuer, id desc, version desc);

create table offering (
    id                    uuid primary key,
    specification_id      uuid not null,
    specification_version int  not null,
    provider_id           text not null,
    starts_on             date not null,
    ends_on               date not null,
    mode                  text not null,
    language              text not null
);
create index offering_by_specification on offering (specification_id, specification_version, id desc);

-- What issuers sign with. Private halves are wrapped (AES-GCM) before they come here.

create table issuer_key (
    verification_method text primary key,
    provider_id         text        not null,
    did                 text        not null,
    type                text        not null,
    multibase           text        not null,
    active_from         timestamptz not null,
    retired_at          timestamptz,
    compromised_at      timestamptz,
    position            bigint generated always as identity
);
create unique index issuer_key_one_active on issuer_key (provider_id, type)
    where retired_at is null and compromised_at is null;

create table wrapped_key (
    multibase text primary key,
    wrapped   bytea not null
);

-- Whether credentials still stand.

create table status_list (
    id           uuid primary key,
    provider_id  text        not null,
    number       int         not null check (number > 0),
    entries      int         not null check (entries > 0),
    bits         bytea       not null,
    signed       text        not null,
    signed_with  text        not null,
    published_at timestamptz not null,
    valid_until  timestamptz not null,
    unique (provider_id, number)
);
create index status_list_by_end on status_list (valid_until);

create table status_place (
    list_id     uuid not null references status_list,
    index       int  not null check (index >= 0),
    primary key (list_id, index)
);

-- Persons. Nothing of these three tables but random ids leaves this database by itself.

create table learner (
    id         uuid primary key,
    name       text not null,
    mail       text not null unique,
    account_id text unique,
    claimed_at timestamptz,
    check ((account_id is null) = (claimed_at is null))
);

create table award (
    id                    uuid primary key,
    provider_id           text        not null,
    specification_id      uuid        not null,
    specification_version int         not null,
    offering_id           uuid,
    learner_id            uuid        not null references learner,
    holder_name           text        not null,
    achieved_on           date        not null,
    grade                 text,
    granted_at            timestamptz not null,
    request_key           text,
    credential_id         uuid unique,
    status_list_id        uuid references status_list,
    status_list_url       text,
    status_index          int,
    issued_at             timestamptz,
    revocation_reason     text,
    revocation_note       text,
    revoked_at            timestamptz,
    unique (provider_id, request_key),
    unique (status_list_id, status_index),
    foreign key (specification_id, specification_version) references specification,
    check (num_nulls(credential_id, status_list_id, status_list_url, status_index, issued_at) in (0, 5)),
    check (num_nulls(revocation_reason, revocation_note, revoked_at) in (0, 3)),
    check (revoked_at is null or issued_at is not null)
);
create index award_by_provider on award (provider_id, id desc);
create index award_by_learner on award (learner_id, id desc);

create table rendition (
    credential_id uuid not null,
    format        text not null,
    document      text not null,
    primary key (credential_id, format)
);
