-- The set of files below the data directory that belongs to an uploaded item: 64 hexadecimal digits.
alter table media add column file_set varchar(64);
create unique index media_by_file_set on media (file_set);

-- Editors see the newest first.
create index media_by_creation on media (created_at desc, id desc);
create index media_by_poster on media (poster_id);
create index author_by_image on author (image_id);

-- What caches are to be purged of besides what the thing and its facets name.
alter table change add column surrogate_keys varchar(1000) default '[]' not null;

-- Which items the text of an article, its live entries or the draft waiting behind it show.
create table article_media (
    article_id uuid not null references article on delete cascade,
    media_id   uuid not null references media,
    waiting    boolean not null,
    primary key (article_id, media_id, waiting)
);
create index article_media_by_media on article_media (media_id);

-- What was written before says so in its JSON: each step of the walk begins behind the next mention of an item.
insert into article_media (article_id, media_id, waiting)
with recursive said (article_id, rest, waiting) as (
    select article_id, cast(body as varchar(1600000)), false from article_text
    union all
    select article_id, cast(body as varchar(1600000)), false from live_entry
    union all
    select a.id, replace(r.document, '"image":"', '"media":"'), true from article a join revision r on r.entity_id = a.id and r.number = a.pending_revision
), mention (article_id, rest, waiting) as (
    select article_id, substring(rest from position('"media":"' in rest) + 9), waiting
      from said where position('"media":"' in rest) > 0
    union all
    select article_id, substring(rest from position('"media":"' in rest) + 9), waiting
      from mention where position('"media":"' in rest) > 0
)
select distinct n.article_id, m.id, n.waiting
  from mention n join media m on m.id = cast(substring(n.rest from 1 for 36) as uuid);
