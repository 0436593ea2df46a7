-- Challenges that presentations answered: digests only, forgotten after thirty days.
create table used_challenge (
    digest  char(64)    primary key,
    used_at timestamptz not null
);
create index used_challenge_used_at on used_challenge (used_at);
