-- Every slug that a section, author, tag or front has or had: the current one answers, an old one redirects.
create table address (
    kind      varchar(16) not null,
    slug      varchar(120) not null,
    target_id uuid not null,
    primary key (kind, slug)
);
create index address_by_target on address (target_id);

-- Where an imported article stood on the site it came from.
create table old_address (
    url_key    varchar(1000) primary key,
    article_id uuid not null
);
create index old_address_by_article on old_address (article_id);
alter table old_address add foreign key (article_id) references article on delete cascade;
