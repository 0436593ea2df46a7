-- What imports left behind: which draft was made of which record, so that a second run changes
-- nothing and nobody's own work is overwritten.
create table import_trace (
    provider_id      text not null,
    source           text not null,
    source_key       text not null,
    fingerprint      text not null,
    specification_id uuid not null,
    revision         integer not null,
    primary key (provider_id, source, source_key)
);
