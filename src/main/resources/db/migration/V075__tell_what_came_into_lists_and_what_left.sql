-- Which lists an article came into and which it left: only so can one be told of who follows a single list.
alter table change add column entered varchar(100000) default '[]' not null;
alter table change add column gone varchar(100000) default '[]' not null;
