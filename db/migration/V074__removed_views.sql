-- A saved view that was removed can come back for a while, to whoever saved it; its name is free meanwhile.
alter table saved_view add column removed_at timestamptz;
alter table saved_view drop constraint saved_view_organisation_id_person_id_name_key_key;
create unique index saved_view_name on saved_view (organisation_id, person_id, name_key) where removed_at is null;
