-- Whose slug it was before two things were merged: that identifier goes on meaning the one that stayed.
alter table address add column merged_from uuid;
create index address_by_merged on address (merged_from);

-- Rows of the reference data that are here no more, because an editor removed or merged them: they are not brought back.
create table gone_reference (
    id          uuid primary key,
    kind        varchar(16) not null,
    survivor_id uuid references tag
);
create index gone_reference_by_survivor on gone_reference (survivor_id);

-- A digest of what the reference data said: as long as it says the same, what editors wrote stays.
alter table candidacy add column reference_digest varchar(64);
alter table poll add column reference_digest varchar(64);
-- What the newsroom adds is none of the reference data's business.
alter table alliance_membership add column from_reference boolean default true not null;
alter table alliance_membership add column version integer default 0 not null;
