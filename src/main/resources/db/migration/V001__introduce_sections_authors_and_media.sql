create table media (
    id               uuid primary key,
    version          integer not null,
    external_id      varchar(200) unique,
    kind             varchar(16) not null,
    url              varchar(2000) not null,
    title            varchar(1000),
    alt              varchar(1000),
    caption          varchar(2000),
    credit           varchar(500),
    width            integer,
    height           integer,
    focal_x          double precision,
    focal_y          double precision,
    duration_seconds integer,
    live             boolean not null,
    poster_id        uuid references media,
    renditions       varchar(20000) not null,
    created_at       timestamp(6) with time zone not null,
    updated_at       timestamp(6) with time zone not null
);

create table section (
    id             uuid primary key,
    version        integer not null,
    slug           varchar(120) not null unique,
    parent_id      uuid references section,
    position       integer not null,
    name_hi        varchar(300),
    name_en        varchar(300),
    description_hi varchar(4000),
    description_en varchar(4000),
    created_at     timestamp(6) with time zone not null,
    updated_at     timestamp(6) with time zone not null,
    check (name_hi is not null or name_en is not null)
);
create index section_by_parent on section (parent_id, position);

create table author (
    id           uuid primary key,
    version      integer not null,
    slug         varchar(120) not null unique,
    role         varchar(32),
    name_hi      varchar(300),
    name_en      varchar(300),
    biography_hi varchar(4000),
    biography_en varchar(4000),
    email        varchar(320),
    social       varchar(2000) not null,
    image_id     uuid references media,
    sort_key_hi  varchar(400) not null,
    sort_key_en  varchar(400) not null,
    created_at   timestamp(6) with time zone not null,
    updated_at   timestamp(6) with time zone not null,
    check (name_hi is not null or name_en is not null)
);
create index author_by_hindi_name on author (sort_key_hi, id);
create index author_by_english_name on author (sort_key_en, id);
