-- Lists have a purpose, and a signatory who may be the test issuer; they are published with an embedded
-- proof, too. What lies here is signed anew at once.

alter table status_list rename column provider_id to signatory;
alter table status_list add column purpose text not null default 'REVOCATION';
alter table status_list alter column purpose drop default;
alter table status_list add column document text not null default '';
alter table status_list alter column document drop default;
alter table status_list drop constraint status_list_provider_id_number_key;
alter table status_list add unique (signatory, purpose, number);
update status_list set valid_until = published_at;

create table test_key (
    type      text primary key,
    multibase text not null
);

-- What was issued by the VC API with a place in a status list; not what it says.

create table issued_entry (
    list_id       uuid not null,
    index         int  not null,
    signatory     text not null,
    purpose       text not null,
    credential_id text,
    primary key (list_id, index),
    foreign key (list_id, index) references status_place
);
create index issued_entry_by_credential on issued_entry (signatory, credential_id);
