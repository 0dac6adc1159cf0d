-- Under what a published article took another place, so that of its lists only those are made anew that changed.
alter table change add column moved varchar(100000) default '[]' not null;
