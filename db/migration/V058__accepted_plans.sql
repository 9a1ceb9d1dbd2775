-- A plan of a unit's roadmap that somebody accepted: who works on which action, and when. The one with the highest number stands;
-- earlier ones are its history, and nobody changes any.
create table accepted_plan (
    organisation_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    number integer not null check (number > 0),
    accepted_by uuid not null,
    accepted_at timestamptz not null,
    -- When the last action is proven; null where none has dates.
    ends date,
    primary key (organisation_id, id),
    unique (organisation_id, unit_id, number),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, accepted_by) references membership (organisation_id, person_id)
);

-- In the order in which actions were placed. An action or its card may be gone by now, which changes no plan of the past.
create table accepted_slot (
    organisation_id uuid not null,
    plan_id uuid not null,
    position integer not null,
    action_id uuid not null,
    team_id uuid not null,
    people integer not null check (people >= 0),
    starts date not null,
    ends date not null check (ends >= starts),
    proven date not null check (proven >= ends),
    primary key (organisation_id, plan_id, position),
    foreign key (organisation_id, plan_id) references accepted_plan (organisation_id, id),
    foreign key (organisation_id, team_id) references team (organisation_id, id)
);

-- Person-days of all teams together in a quarter, named by its first day: planned, and what they can give.
create table accepted_load (
    organisation_id uuid not null,
    plan_id uuid not null,
    quarter date not null check (date_trunc('quarter', quarter::timestamp) = quarter),
    planned numeric not null,
    capacity numeric not null,
    primary key (organisation_id, plan_id, quarter),
    foreign key (organisation_id, plan_id) references accepted_plan (organisation_id, id)
);

call keep_tenants_apart('accepted_plan', 'accepted_slot', 'accepted_load');
grant select, insert on accepted_plan, accepted_slot, accepted_load to waymark_app;
