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

-- That an exemption which was extended more than once may stay until its last day, as a lead or an executive says; each time it
-- moves out again somebody is asked anew.
alter table policy_exemption
    add renewal_agreed_at timestamptz,
    add renewal_agreed_by uuid,
    add check (num_nulls(renewal_agreed_at, renewal_agreed_by) in (0, 2)),
    add foreign key (organisation_id, renewal_agreed_by) references membership (organisation_id, person_id);

-- What was left of an action, in person-days, on the last day that began before anybody worked on it: what the days that it took
-- can be compared with, for ratings rise with the work.
create table days_before_work (
    organisation_id uuid not null,
    action_id uuid not null,
    days numeric(8, 1) not null check (days >= 0),
    primary key (organisation_id, action_id),
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade
);

call keep_tenants_apart('days_before_work');
grant select, insert, update on days_before_work to waymark_app;
