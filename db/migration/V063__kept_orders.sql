-- The order of a unit's roadmap as it stood on a day: each card with what put it there. Written once a day, kept for a quarter,
-- read to say what moved since and why. What is told in another form than the portal's is not read any more.
create table kept_order (
    organisation_id uuid not null,
    unit_id uuid not null,
    day date not null,
    form smallint not null check (form > 0),
    told jsonb not null,
    primary key (organisation_id, unit_id, day),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade
);

call keep_tenants_apart('kept_order');
grant select, insert, delete on kept_order to waymark_app;
