-- A pulse: one person's quick look at one unit, one question a topic. It feeds no figure of an assessment.
create table pulse (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    unit_id uuid not null,
    edition_id text not null references edition (id),
    taken_by uuid not null,
    begun_at timestamptz not null,
    finished_at timestamptz check (finished_at >= begun_at),
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, taken_by) references membership (organisation_id, person_id)
);
-- Whoever begins again while a pulse is under way continues that one; a double click begins one.
create unique index pulse_under_way on pulse (organisation_id, unit_id, edition_id, taken_by)
    where finished_at is null;
create index pulse_by_unit on pulse (organisation_id, unit_id, finished_at desc);
create index pulse_by_person on pulse (organisation_id, taken_by, begun_at desc);

-- The highest level whose summary is true, 0 where not even the first is; null means "I can't say".
create table pulse_answer (
    organisation_id uuid not null,
    pulse_id uuid not null,
    topic_key text not null check (length(topic_key) between 1 and 200),
    level smallint check (level between 0 and 5),
    version integer not null,
    saved_at timestamptz not null,
    primary key (organisation_id, pulse_id, topic_key),
    foreign key (organisation_id, pulse_id) references pulse (organisation_id, id)
);

call keep_tenants_apart('pulse', 'pulse_answer');

grant select, insert on pulse, pulse_answer to waymark_app;
grant update (finished_at, version) on pulse to waymark_app;
grant update (level, version, saved_at) on pulse_answer to waymark_app;
