-- The body is a row of its own: lists do not carry it through the database's memory. It is written before its article.
create table article_text (
    article_id uuid primary key,
    body       varchar(1000000) not null
);

create table article (
    id                 uuid primary key references article_text,
    version            integer not null,
    short_id           varchar(8) not null unique,
    external_id        varchar(1000) unique,
    source_digest      varchar(64),
    status             varchar(16) not null,
    kind               varchar(16) not null,
    language           varchar(16) not null,
    kicker             varchar(300),
    headline           varchar(600) not null,
    standfirst         varchar(2000),
    dateline           varchar(200),
    slug_text          varchar(120),
    slug               varchar(120) not null,
    native_slug        varchar(600) not null,
    section_id         uuid not null,
    image_id           uuid,
    keywords           varchar(4000) not null,
    corrections        varchar(40000) not null,
    live_active        boolean,
    word_count         integer not null,
    reading_minutes    integer not null,
    excerpt            varchar(1200) not null,
    scheduled_for      timestamp(6) with time zone,
    embargoed_until    timestamp(6) with time zone,
    published_at       timestamp(6) with time zone,
    first_published_at timestamp(6) with time zone,
    created_at         timestamp(6) with time zone not null,
    updated_at         timestamp(6) with time zone not null,
    trashed_at         timestamp(6) with time zone
);
create index article_by_section on article (section_id);
create index article_by_image on article (image_id);
-- Here and below a foreign key follows its index: H2 makes another one for a key that does not find any.
alter table article add foreign key (section_id) references section;
alter table article add foreign key (image_id) references media;

create table article_section (
    article_id uuid not null references article on delete cascade,
    section_id uuid not null,
    position   integer not null,
    primary key (article_id, position)
);
create index article_section_by_section on article_section (section_id);
alter table article_section add foreign key (section_id) references section;

create table byline (
    article_id uuid not null references article on delete cascade,
    author_id  uuid not null,
    position   integer not null,
    role       varchar(32) not null,
    primary key (article_id, position)
);
create index byline_by_author on byline (author_id);
alter table byline add foreign key (author_id) references author;

create table article_tag (
    article_id uuid not null references article on delete cascade,
    tag_id     uuid not null,
    position   integer not null,
    primary key (article_id, position)
);
create index article_tag_by_tag on article_tag (tag_id);
alter table article_tag add foreign key (tag_id) references tag;

create table article_link (
    article_id uuid not null references article on delete cascade,
    kind       varchar(16) not null,
    target_id  uuid not null,
    position   integer not null,
    primary key (article_id, position)
);
create index article_link_by_target on article_link (target_id);
alter table article_link add foreign key (target_id) references article;

create table live_entry (
    id          uuid primary key,
    article_id  uuid not null references article on delete cascade,
    external_id varchar(200),
    entered_at  timestamp(6) with time zone not null,
    headline    varchar(600),
    key_event   boolean not null,
    pinned      boolean not null,
    body        varchar(200000) not null
);
create index live_entry_by_article on live_entry (article_id, entered_at);
