-- Who may publish. Suspended is who has a suspended_at.
create table provider (
    id               text primary key,
    name             text not null,
    kind             text not null,
    country          text not null,
    homepage         text not null,
    quality_agency   text,
    quality_report   text,
    quality_until    date,
    registered_at    timestamptz not null,
    suspended_at     timestamptz,
    suspended_reason text,
    constraint provider_suspended_with_reason
        check ((suspended_at is null) = (suspended_reason is null)),
    constraint provider_quality_has_agency
        check (quality_agency is not null or (quality_report is null and quality_until is null))
);
