-- One row, which every writer locks last: the order of numbers is the order of commits.
create table change_head (
    id       integer primary key check (id = 1),
    last_seq bigint not null
);
insert into change_head (id, last_seq) values (1, 0);

create table change (
    seq         bigint primary key,
    at          timestamp(6) with time zone not null,
    entity_type varchar(16) not null,
    entity_id   uuid not null,
    verb        varchar(16) not null,
    version     integer not null,
    seen_before boolean not null,
    shown       varchar(4000),
    facets      varchar(100000) not null
);
create index change_by_age on change (at);

create table audit_entry (
    seq         bigint primary key,
    at          timestamp(6) with time zone not null,
    actor_id    varchar(300) not null,
    actor_name  varchar(300) not null,
    request_id  varchar(100),
    verb        varchar(16) not null,
    entity_type varchar(16) not null,
    entity_id   uuid not null,
    version     integer not null
);
create index audit_entry_by_age on audit_entry (at);
create index audit_entry_by_entity on audit_entry (entity_id, seq);
create index audit_entry_by_actor on audit_entry (actor_id, seq);

create table consumer_position (
    name         varchar(60) primary key,
    position     bigint not null,
    leased_by    varchar(60),
    leased_until timestamp(6) with time zone,
    failures     integer not null,
    paused_until timestamp(6) with time zone,
    last_error   varchar(1000)
);
