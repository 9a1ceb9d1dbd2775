-- When the whole of a unit stands at its targets, as a forecast had it. It is reckoned when somebody looks and what it rests on is
-- not what it was any more, and kept by the week, so that it can be seen how it moves. While nothing can be forecast it says why.
create table outlook (
    organisation_id uuid not null,
    unit_id uuid not null,
    week date not null check (extract(isodow from week) = 1),
    reckoned_at timestamptz not null,
    -- Tells apart all that it was reckoned from.
    rests_on text not null,
    lack text check (lack in ('UNASSESSED', 'NOTHING', 'CIRCLE', 'TEAMLESS')),
    already boolean not null,
    p50 date,
    p85 date,
    check (p85 is null or p50 is not null),
    check (lack is null or (not already and p50 is null)),
    primary key (organisation_id, unit_id, week),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade
);

-- When a member came to see where the organisation stands, and when the time before: what changed since then is told.
create table visit (
    organisation_id uuid not null,
    person_id uuid not null,
    begun_at timestamptz not null,
    before_at timestamptz check (before_at < begun_at),
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

call keep_tenants_apart('outlook', 'visit');
grant select, insert, update on outlook, visit to waymark_app;
