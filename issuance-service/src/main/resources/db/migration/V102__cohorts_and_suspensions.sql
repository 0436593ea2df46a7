-- Results of a run, many at once. Rows hold persons only while they wait.

create table enrolment (
    offering_id uuid not null,
    mail        text not null,
    primary key (offering_id, mail)
);

create table cohort (
    id                    uuid primary key,
    provider_id           text        not null,
    offering_id           uuid        not null references offering,
    specification_id      uuid        not null,
    specification_version int         not null,
    digest                text        not null,
    scheme                text        not null,
    uploaded_at           timestamptz not null,
    confirmed_at          timestamptz,
    completed_at          timestamptz,
    unique (provider_id, offering_id, digest),
    check (completed_at is null or confirmed_at is not null)
);
create index cohort_by_provider on cohort (provider_id, id desc);
create index cohort_being_issued on cohort (confirmed_at) where confirmed_at is not null and completed_at is null;

create table cohort_row (
    cohort_id   uuid    not null references cohort,
    number      int     not null,
    name        text,
    mail        text,
    achieved_on date,
    grade       text,
    award_id    uuid references award,
    faulty      boolean not null,
    primary key (cohort_id, number),
    check (not faulty or award_id is null),
    check (num_nonnulls(name, mail, achieved_on) = case when faulty or award_id is not null then 0 else 3 end)
);

create table cohort_fault (
    cohort_id uuid not null,
    number    int  not null,
    position  int  not null,
    heading   text not null,
    rule      text not null,
    detail    text not null,
    primary key (cohort_id, number, position),
    foreign key (cohort_id, number) references cohort_row
);

-- Credentials may be suspended, in a list of its own.

alter table award add column suspension_list_id uuid references status_list;
alter table award add column suspension_list_url text;
alter table award add column suspension_index int;
alter table award add column suspension_note text;
alter table award add column suspended_at timestamptz;
alter table award add unique (suspension_list_id, suspension_index);
alter table award add check (num_nulls(suspension_list_id, suspension_list_url, suspension_index) in (0, 3));
alter table award add check (num_nulls(suspension_note, suspended_at) in (0, 2));
alter table award add check (suspended_at is null or suspension_list_id is not null);
