-- What an editor recommends beside an article and stands on another site; the newsroom's own are in article_link.
alter table article add column outside_links varchar(20000) default '[]' not null;
