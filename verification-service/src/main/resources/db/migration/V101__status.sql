-- Our copy of what issuance told about status. Who learned something is not in it.

-- Counts the changes of the copy, as trust_copy does.
create table status_copy (
    only_one boolean primary key default true check (only_one),
    revision bigint not null
);

insert into status_copy (revision) values (0);

create function number_change_of_status() returns trigger language plpgsql as $$
begin
    update status_copy set revision = revision + 1 returning revision into new.revision;
    return new;
end
$$;

create table status_list (
    url          text        primary key,
    issuer       text        not null,
    purpose      text        not null,
    signed       text        not null,
    published_at timestamptz not null,
    valid_until  timestamptz not null,
    revision     bigint      not null
);

create table revocation (
    issuer        text        not null,
    credential_id text        not null,
    revoked_at    timestamptz not null,
    revision      bigint      not null,
    primary key (issuer, credential_id)
);

create index status_list_revision on status_list (revision);
create index revocation_revision on revocation (revision);

create trigger status_list_changed before insert or update on status_list
    for each row execute function number_change_of_status();
create trigger revocation_changed before insert or update on revocation
    for each row execute function number_change_of_status();
