create table initiative (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    unit_id uuid not null,
    edition_id text not null references edition (id),
    title text not null check (length(title) between 1 and 200),
    status text not null check (status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    owner_id uuid,
    -- The first day of a quarter.
    target_quarter date check (
        extract(day from target_quarter) = 1 and extract(month from target_quarter) in (1, 4, 7, 10)),
    -- A priority set by hand comes with its reason, or not at all.
    override_priority numeric(3, 1) check (override_priority between 1 and 60),
    override_reason text check (length(override_reason) between 1 and 500),
    override_by uuid,
    override_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, id, edition_id),
    check (num_nulls(override_priority, override_reason, override_by, override_at) in (0, 4)),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, override_by) references membership (organisation_id, person_id)
);
create index initiative_by_unit on initiative (organisation_id, unit_id);

-- What an initiative closes.
create table initiative_practice (
    organisation_id uuid not null,
    initiative_id uuid not null,
    edition_id text not null,
    practice_key text not null,
    primary key (organisation_id, initiative_id, practice_key),
    foreign key (organisation_id, initiative_id, edition_id) references initiative (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key)
);

alter table initiative enable row level security;
alter table initiative_practice enable row level security;
create policy initiative_of_organisation on initiative
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());
create policy initiative_practice_of_organisation on initiative_practice
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

grant select, insert, update on initiative to waymark_app;
grant select, insert on initiative_practice to waymark_app;
