create table api_key (
    id           uuid primary key,
    version      integer not null,
    prefix       varchar(8) not null,
    hash         varchar(64) not null,
    name         varchar(100) not null,
    role         varchar(16) not null,
    created_at   timestamp(6) with time zone not null,
    created_by   varchar(300) not null,
    expires_at   timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone,
    revoked_at   timestamp(6) with time zone
);
-- Every editorial request asks by prefix.
create unique index api_key_by_prefix on api_key (prefix);
