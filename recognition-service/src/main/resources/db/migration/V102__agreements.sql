-- What one organisation awards counts at another.
create table agreement (
    id             uuid primary key,
    state          text not null
        check (state in ('DRAFT', 'PROPOSED', 'SIGNED_BY_ONE', 'ACTIVE', 'ENDED')),
    version        integer not null,
    reference      text not null,
    awarded_by     text not null,
    recognised_by  text not null,
    valid_from     date not null,
    valid_until    date not null,
    covers         text not null,
    author         text,
    proposed_at    timestamptz,
    first_side     text,
    first_officer  text,
    first_at       timestamptz,
    second_side    text,
    second_officer text,
    second_at      timestamptz,
    ended_cause    text check (ended_cause in ('EXPIRED', 'ENDED_BY_A_PARTY')),
    ended_at       timestamptz,
    check (awarded_by <> recognised_by),
    check (valid_until >= valid_from),
    check (first_side is null or second_side is null or first_side <> second_side)
);
create unique index agreement_reference on agreement (reference)
    where state in ('PROPOSED', 'SIGNED_BY_ONE', 'ACTIVE');
create index agreement_active_until on agreement (valid_until) where state = 'ACTIVE';
create index agreement_of_awarding_side on agreement (awarded_by);
create index agreement_of_recognising_side on agreement (recognised_by);

create table consent (
    account       text not null,
    agreement     uuid not null references agreement (id),
    given_at      timestamptz not null,
    taken_back_at timestamptz,
    primary key (account, agreement)
);
create index consent_to_agreement on consent (agreement) where taken_back_at is null;
