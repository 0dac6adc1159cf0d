-- The slug of something that was removed stays taken, and leads nowhere.
alter table address alter column target_id drop not null;
