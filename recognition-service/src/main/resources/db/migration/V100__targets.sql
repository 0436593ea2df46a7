-- What a credential can count for.
create table target (
    id             uuid primary key,
    provider       text not null,
    programme_code text not null,
    requirement    text not null,
    valid_from     date not null,
    valid_until    date,
    retired_at     timestamptz,
    check (valid_until is null or valid_until >= valid_from)
);
create index target_in_use on target (id) where retired_at is null;
