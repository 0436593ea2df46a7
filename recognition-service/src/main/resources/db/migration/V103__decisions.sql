-- What was decided, once for each credential under each version of an agreement, and once in a programme.
create table decision (
    id                uuid primary key,
    credential        uuid not null,
    learner           uuid not null,
    recognised_by     text not null,
    programme_code    text not null,
    agreement         uuid not null references agreement (id),
    agreement_version integer not null,
    ruling            text not null,
    decided_at        timestamptz not null,
    review_cause      text check (review_cause in ('CREDENTIAL_REVOKED')),
    reopened_at       timestamptz,
    unique (credential, agreement, agreement_version),
    unique (credential, recognised_by, programme_code),
    check ((review_cause is null) = (reopened_at is null))
);
create index decision_of_organisation on decision (recognised_by, id);
create index decision_of_learner on decision (learner, id);

-- What no agreement settled: it waits for an officer.
create table referral (
    id                uuid primary key,
    credential        uuid not null,
    learner           uuid not null,
    waits_for         text not null,
    agreement         uuid not null references agreement (id),
    agreement_version integer not null,
    matter            text not null,
    referred_at       timestamptz not null,
    closed_at         timestamptz,
    unique (credential, agreement, agreement_version)
);
create index referral_waiting on referral (waits_for, id) where closed_at is null;
create index referral_of_learner on referral (learner, id);
