-- Whether organisations answer for the award of another one's course.
create table confirmation (
    id               uuid primary key,
    specification_id uuid not null,
    version          integer not null,
    revision         integer not null,
    asking_id        text not null,
    body_id          text not null,
    state            text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
    asked_at         timestamptz not null,
    answered_at      timestamptz,
    reason           text,
    constraint confirmation_answered_with_time check ((state = 'ASKED') = (answered_at is null)),
    constraint confirmation_declined_with_reason check ((state = 'DECLINED') = (reason is not null))
);

create unique index confirmation_one_for_each_body
    on confirmation (specification_id, version, body_id);
create index confirmation_of_body on confirmation (body_id, id desc);
create index confirmation_of_asking on confirmation (asking_id) where state = 'ACCEPTED';
