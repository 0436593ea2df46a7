-- What employers ask of credentials.
create table criteria (
    id           text    primary key,
    organisation text    not null,
    name         text    not null,
    skills       text    not null,
    eqf_from     integer,
    ects_from    numeric,
    supervised   boolean not null,
    months_old   integer
);
create index criteria_organisation on criteria (organisation);
