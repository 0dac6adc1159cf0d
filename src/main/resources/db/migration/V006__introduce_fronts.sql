create table front (
    id         uuid primary key,
    version    integer not null,
    slug       varchar(120) not null unique,
    name_hi    varchar(300),
    name_en    varchar(300),
    section_id uuid references section,
    containers varchar(100000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    check (name_hi is not null or name_en is not null)
);
