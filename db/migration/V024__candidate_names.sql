-- Two candidates that stand for one choice never have one name, by the rule by which two KPIs have one.
alter table candidate add name_key text;
update candidate set name_key = normalize(lower(replace(regexp_replace(regexp_replace(name,
    '[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]', '', 'g'),
    '[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'), 'ß', 'ss')), NFC);

-- Those that have one name already keep it; the later one is found by its name once somebody gives it another.
update candidate c set name_key = c.name_key || ' ' || c.id
where c.withdrawn_at is null and exists (
    select from candidate earlier
    where earlier.organisation_id = c.organisation_id and earlier.choice_id = c.choice_id
    and earlier.name_key = c.name_key and earlier.withdrawn_at is null and earlier.id < c.id);

alter table candidate alter name_key set not null;
drop index candidate_name;
create unique index candidate_name on candidate (organisation_id, choice_id, name_key) where withdrawn_at is null;
