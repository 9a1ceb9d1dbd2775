-- Two KPIs in use never have one name, however its capitals and blanks are written: what of a title counts stands beside it,
-- written by the portal, and is what is looked up.
alter table kpi add name_key text;
update kpi set name_key = normalize(lower(replace(regexp_replace(regexp_replace(title,
    '[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]', '', 'g'),
    '[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'), 'ß', 'ss')), NFC);

-- Those that have one name already keep it; the later one is found by its name once somebody gives it another.
update kpi k set name_key = k.name_key || ' ' || k.id
where k.retired_at is null and exists (
    select from kpi earlier
    where earlier.organisation_id = k.organisation_id and earlier.name_key = k.name_key and earlier.retired_at is null
    and earlier.id < k.id);

alter table kpi alter name_key set not null;
drop index kpi_title;
create unique index kpi_name on kpi (organisation_id, name_key) where retired_at is null;
