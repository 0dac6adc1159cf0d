-- What readers see has a version of its own: drafts that wait behind a published article do not change it.
alter table article add column public_version integer;
alter table article add column pending_revision integer;
alter table article add column saved_at timestamp(6) with time zone;
alter table article add column created_by varchar(300);
-- When something becomes public by itself.
alter table article add column due_at timestamp(6) with time zone;

update article set saved_at = updated_at;
update article set public_version = version where status = 'PUBLISHED';
update article set due_at = scheduled_for where status = 'SCHEDULED' and trashed_at is null;
alter table article alter column saved_at set not null;

create index article_by_due on article (due_at);
create index article_by_save on article (saved_at desc, id desc);

alter table live_entry add column version integer default 0 not null;

-- Everything that was ever saved of an article or of a live entry.
create table revision (
    entity_id  uuid not null,
    number     integer not null,
    saved_at   timestamp(6) with time zone not null,
    actor_id   varchar(300) not null,
    actor_name varchar(300) not null,
    verb       varchar(16) not null,
    document   varchar(1600000) not null,
    primary key (entity_id, number)
);
