-- Our copy of what the catalogue and issuance told about issuers.

-- Counts the changes of the copy. Whoever changes it holds this row until the change is committed,
-- so that numbers appear in the order of commits and a replica that asks for everything after the
-- last number it saw misses nothing.
create table trust_copy (
    only_one    boolean primary key default true check (only_one),
    revision    bigint not null,
    heard_until timestamptz
);

insert into trust_copy (revision) values (0);

create function number_change_of_trust() returns trigger language plpgsql as $$
begin
    update trust_copy set revision = revision + 1 returning revision into new.revision;
    return new;
end
$$;

create table provider (
    id              text   primary key,
    name            text   not null,
    country         text   not null,
    homepage        text   not null,
    suspended_since timestamptz,
    revision        bigint not null
);

create table issuer_key (
    id             text        primary key,
    provider_id    text        not null,
    issuer         text        not null,
    multibase      text        not null,
    active_from    timestamptz not null,
    retired_at     timestamptz,
    compromised_at timestamptz,
    revision       bigint      not null
);

create table specification (
    id           text   not null,
    version      int    not null,
    publisher_id text   not null,
    issuer_id    text,
    revision     bigint not null,
    primary key (id, version)
);

create index provider_revision on provider (revision);
create index issuer_key_revision on issuer_key (revision);
create index specification_revision on specification (revision);

create trigger provider_changed before insert or update on provider
    for each row execute function number_change_of_trust();
create trigger issuer_key_changed before insert or update on issuer_key
    for each row execute function number_change_of_trust();
create trigger specification_changed before insert or update on specification
    for each row execute function number_change_of_trust();
