-- Tags that an import gave by itself, until somebody in the newsroom confirms them or takes them off.
create table automatic_tag (
    article_id uuid not null references article on delete cascade,
    tag_id     uuid not null,
    confidence double precision not null,
    rule       varchar(32) not null,
    found_at   timestamp(6) with time zone not null,
    primary key (article_id, tag_id)
);
create index automatic_tag_by_tag on automatic_tag (tag_id);
alter table automatic_tag add foreign key (tag_id) references tag on delete cascade;

-- Tags that somebody said an article is not about: they are not suggested for it again.
create table rejected_tag (
    article_id  uuid not null references article on delete cascade,
    tag_id      uuid not null,
    rejected_at timestamp(6) with time zone not null,
    actor_id    varchar(300) not null,
    primary key (article_id, tag_id)
);
create index rejected_tag_by_tag on rejected_tag (tag_id);
alter table rejected_tag add foreign key (tag_id) references tag on delete cascade;
