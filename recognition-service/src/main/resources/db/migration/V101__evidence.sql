-- What issuance told: credentials without their content's owner, and which account claimed which record.
create table credential (
    id          uuid primary key,
    learner     uuid not null,
    awarded_by  text not null,
    achievement text not null,
    issued_at   timestamptz not null,
    revoked_at  timestamptz
);
create index credential_of_learner on credential (learner, issued_at);

create table claim (
    learner    uuid primary key,
    account    text not null,
    claimed_at timestamptz not null
);
create index claim_by_account on claim (account);
