-- What organisations are called, as the catalogue tells.
create table partner (
    id   text primary key,
    name text not null
);
