-- What quality agencies decided about providers. Withdrawn is what has a withdrawn_at. Lists are
-- kept as words with blanks between them; nobody searches by them.
alter table provider add column vat_id text;

create table accreditation (
    id                uuid primary key,
    provider_id       text not null references provider (id),
    agency_id         text not null,
    agency_name       text not null,
    standing          text not null check (standing in ('OBLIGATORY', 'VOLUNTARY')),
    fields            text not null,
    eqf_from          integer check (eqf_from between 1 and 8),
    eqf_to            integer check (eqf_to between eqf_from and 8),
    jurisdictions     text not null,
    credential_types  text not null,
    valid_from        date not null,
    valid_until       date not null check (valid_until >= valid_from),
    report            text,
    deqar_report      text,
    deqar_institution text,
    recorded_at       timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawn_reason  text,
    constraint accreditation_levels_in_pairs check ((eqf_from is null) = (eqf_to is null)),
    constraint accreditation_withdrawn_with_reason
        check ((withdrawn_at is null) = (withdrawn_reason is null))
);

create index accreditation_of_provider on accreditation (provider_id, recorded_at desc, id desc);
