create table assessment (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    unit_id uuid not null,
    edition_id text not null references edition (id),
    title text not null check (length(title) between 1 and 120),
    state text not null check (state in ('OPEN', 'SIGNED_OFF')),
    created_at timestamptz not null,
    created_by uuid not null,
    signed_off_at timestamptz check ((state = 'SIGNED_OFF') = (signed_off_at is not null)),
    primary key (organisation_id, id),
    unique (organisation_id, id, edition_id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, created_by) references membership (organisation_id, person_id)
);
create index assessment_by_unit on assessment (organisation_id, unit_id, created_at desc);

-- What an assessment aims at in each dimension, and who answers for it.
create table assessment_scope (
    organisation_id uuid not null,
    assessment_id uuid not null,
    dimension_key text not null,
    target smallint not null check (target between 1 and 5),
    owner_id uuid,
    primary key (organisation_id, assessment_id, dimension_key),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id)
);

-- The current answer of each respondent to each practice. A rating of null is an answer begun but not given: a note
-- without a choice. The assessment never copies the questionnaire.
create table answer (
    organisation_id uuid not null,
    assessment_id uuid not null,
    practice_key text not null,
    respondent_id uuid not null,
    edition_id text not null,
    rating text check (rating in ('NOT', 'PARTLY', 'LARGELY', 'FULLY', 'NOT_APPLICABLE', 'DONT_KNOW')),
    reason text not null default '' check (length(reason) <= 1000),
    confidence text not null check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    note text not null default '' check (length(note) <= 4000),
    version integer not null,
    saved_at timestamptz not null,
    primary key (organisation_id, assessment_id, practice_key, respondent_id),
    check (rating is distinct from 'NOT_APPLICABLE' or reason <> ''),
    foreign key (organisation_id, assessment_id, edition_id) references assessment (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key),
    foreign key (organisation_id, respondent_id) references membership (organisation_id, person_id)
);

-- Every answer ever saved. The client's key makes a retry return what the first try did.
create table answer_event (
    organisation_id uuid not null,
    client_key uuid not null,
    assessment_id uuid not null,
    practice_key text not null,
    respondent_id uuid not null,
    rating text,
    reason text not null,
    confidence text not null,
    note text not null,
    version integer not null,
    saved_at timestamptz not null,
    primary key (organisation_id, client_key),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
create unique index answer_event_history
    on answer_event (organisation_id, assessment_id, practice_key, respondent_id, version);

-- A frozen scorecard: figures and ratings as they were at sign-off, never computed again.
create table milestone (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    unit_id uuid not null,
    edition_id text not null references edition (id),
    title text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    figures jsonb not null,
    ratings jsonb not null,
    primary key (organisation_id, id),
    unique (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, taken_by) references membership (organisation_id, person_id)
);
create index milestone_by_unit on milestone (organisation_id, unit_id, taken_at);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['assessment', 'assessment_scope', 'answer', 'answer_event', 'milestone'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format(
            'create policy %I on %I using (organisation_id = current_organisation()) '
                || 'with check (organisation_id = current_organisation())',
            tenant_table || '_of_organisation', tenant_table);
    end loop;
end
$$;

grant select, insert, update on assessment, answer to waymark_app;
grant select, insert, update, delete on assessment_scope to waymark_app;
grant select, insert on answer_event, milestone to waymark_app;
