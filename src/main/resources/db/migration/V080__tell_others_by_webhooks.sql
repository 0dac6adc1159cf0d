create table webhook (
    id                  uuid primary key,
    version             integer not null,
    name                varchar(100) not null,
    url                 varchar(2000) not null,
    events              varchar(2000) not null,
    sections            varchar(8000) not null,
    secret              varchar(100) not null,
    former_secret       varchar(100),
    former_secret_until timestamp(6) with time zone,
    enabled             boolean not null,
    disabled_at         timestamp(6) with time zone,
    disabled_reason     varchar(200),
    since_seq           bigint not null,
    created_at          timestamp(6) with time zone not null,
    created_by          varchar(300) not null,
    updated_at          timestamp(6) with time zone not null
);

create table webhook_message (
    id         uuid primary key,
    event      varchar(40) not null,
    payload    varchar(200000) not null,
    created_at timestamp(6) with time zone not null
);
create index webhook_message_by_age on webhook_message (created_at);

create table webhook_delivery (
    id           uuid primary key,
    webhook_id   uuid not null references webhook on delete cascade,
    message_id   uuid not null references webhook_message,
    lane         uuid,
    seq          bigint not null,
    state        varchar(16) not null,
    due_at       timestamp(6) with time zone not null,
    leased_by    varchar(60),
    leased_until timestamp(6) with time zone,
    attempts     varchar(100000) not null,
    created_at   timestamp(6) with time zone not null,
    settled_at   timestamp(6) with time zone
);
-- What can be sent now, and what waits before it in its lane.
create index webhook_delivery_by_due on webhook_delivery (state, due_at);
create index webhook_delivery_by_lane on webhook_delivery (webhook_id, lane, seq);
-- The log of one webhook, newest first.
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_by_message on webhook_delivery (message_id);
create index webhook_delivery_by_end on webhook_delivery (settled_at);
