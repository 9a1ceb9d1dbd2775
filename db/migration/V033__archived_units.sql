-- A unit that is not assessed any more is archived: nothing new begins with it, and what was assessed stays readable.
alter table unit add archived_at timestamptz;
