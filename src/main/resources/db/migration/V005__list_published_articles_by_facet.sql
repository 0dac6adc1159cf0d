-- One row for each published article and each thing it can be listed under: a section and those above it, an author,
-- a tag, a kind, a language, and everything. A page of any list is one range of an index, wherever it begins.
create table article_listing (
    article_id   uuid not null references article on delete cascade,
    facet_id     uuid not null,
    published_at timestamp(6) with time zone not null,
    updated_at   timestamp(6) with time zone not null,
    primary key (article_id, facet_id)
);
create index listing_by_publication on article_listing (facet_id, published_at desc, article_id desc);
create index listing_by_update on article_listing (facet_id, updated_at desc, article_id desc);
