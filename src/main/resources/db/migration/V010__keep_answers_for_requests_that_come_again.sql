create table receipt (
    actor_id    varchar(300) not null,
    chosen      varchar(200) not null,
    fingerprint varchar(64) not null,
    status      integer,
    location    varchar(2000),
    tag         varchar(100),
    body        varchar(1500000),
    created_at  timestamp(6) with time zone not null,
    primary key (actor_id, chosen)
);
create index receipt_by_age on receipt (created_at);
