create table tag (
    id              uuid primary key,
    version         integer not null,
    type            varchar(16) not null,
    slug            varchar(120) not null,
    reference_key   varchar(200) unique,
    name_hi         varchar(300),
    name_en         varchar(300),
    abbreviation_hi varchar(60),
    abbreviation_en varchar(60),
    aliases         varchar(8000) not null,
    external_ids    varchar(1000) not null,
    sources         varchar(4000) not null,
    details         varchar(20000) not null,
    category        varchar(32),
    number          integer,
    state_id        uuid references tag,
    party_id        uuid references tag,
    sort_key_hi     varchar(400) not null,
    sort_key_en     varchar(400) not null,
    created_at      timestamp(6) with time zone not null,
    updated_at      timestamp(6) with time zone not null,
    unique (type, slug),
    check (name_hi is not null or name_en is not null)
);
create index tag_by_hindi_name on tag (type, sort_key_hi, id);
create index tag_by_english_name on tag (type, sort_key_en, id);
create index tag_by_category on tag (type, category, number);
create index tag_by_state on tag (state_id, type, sort_key_hi, id);
create index tag_by_party on tag (party_id, type, sort_key_hi, id);

-- One row for each word start of each name, so that a prefix finds it through the index, whatever the collation.
create table tag_name (
    tag_id     uuid not null references tag on delete cascade,
    search_key varchar(200) not null,
    primary key (tag_id, search_key)
);
create index tag_name_by_key on tag_name (search_key, tag_id);
