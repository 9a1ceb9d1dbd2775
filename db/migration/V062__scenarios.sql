-- What somebody would change about the plan of a unit, kept under a name: what was tried, never what came of it, which is reckoned
-- anew whenever somebody looks. One that was removed can be brought back and leaves its name to others.
create table scenario (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    unit_id uuid not null,
    name text not null check (length(name) between 1 and 60),
    name_key text not null,
    inputs text not null check (length(inputs) between 1 and 20000),
    saved_by uuid not null,
    saved_at timestamptz not null,
    removed_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, saved_by) references membership (organisation_id, person_id)
);
create unique index scenario_name on scenario (organisation_id, unit_id, name_key) where removed_at is null;

call keep_tenants_apart('scenario');
grant select, insert, update on scenario to waymark_app;
