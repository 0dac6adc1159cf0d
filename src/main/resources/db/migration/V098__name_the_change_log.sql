-- Whoever keeps a place in the log outside the database learns that the database is another one.
alter table change_head add column log_name uuid default gen_random_uuid() not null;
