-- Who works the roadmap: what a team can give in a quarter, when it does not work, and which owner roles it takes; none named
-- takes all. A team keeps its name while it is archived.
create table team (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    name text not null check (length(name) between 1 and 80),
    name_key text not null,
    -- People without an account.
    others integer not null check (others between 0 and 1000),
    -- Person-days a quarter.
    usual_days integer not null check (usual_days between 0 and 10000),
    roles text[] not null,
    archived_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, name_key)
);

create table team_member (
    organisation_id uuid not null,
    team_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, team_id, person_id),
    foreign key (organisation_id, team_id) references team (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- A quarter in which the team can give something else than usual, named by its first day.
create table team_quarter (
    organisation_id uuid not null,
    team_id uuid not null,
    quarter date not null check (date_trunc('quarter', quarter::timestamp) = quarter),
    days integer not null check (days between 0 and 10000),
    primary key (organisation_id, team_id, quarter),
    foreign key (organisation_id, team_id) references team (organisation_id, id)
);

create table team_day_off (
    organisation_id uuid not null,
    id uuid not null,
    team_id uuid not null,
    first_day date not null,
    last_day date not null check (last_day between first_day and first_day + 366),
    what text not null check (length(what) between 1 and 80),
    primary key (organisation_id, id),
    foreign key (organisation_id, team_id) references team (organisation_id, id)
);
create index team_day_off_by_team on team_day_off (organisation_id, team_id, first_day);

call keep_tenants_apart('team', 'team_member', 'team_quarter', 'team_day_off');

grant select, insert, update on team to waymark_app;
grant select, insert, update, delete on team_member, team_quarter, team_day_off to waymark_app;
