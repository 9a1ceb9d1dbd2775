-- The number of the rule of scoring that made a milestone's figures. Those that stand were made by the first, and are never
-- recomputed; a row that comes from an older export has no number and is one of them.
alter table milestone add rule smallint not null default 1 check (rule >= 1);
