-- What a write did beyond its verb: to which tie of a tag, to which entry, from which revision.
alter table audit_entry add column detail varchar(200);
