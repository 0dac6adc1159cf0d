-- Which reference files the tables were filled from. Whoever loads them first takes the lock of the row "lock", so that
-- two nodes that start together do not both load.
create table reference_file (
    name      varchar(60) primary key,
    digest    varchar(64) not null,
    loaded_at timestamp(6) with time zone not null
);
insert into reference_file (name, digest, loaded_at) values ('lock', '', timestamp with time zone '2000-01-01 00:00:00+00');

-- A digest of what the reference data said of a tag: as long as it says the same, what editors wrote stays.
alter table tag add column reference_digest varchar(64);
