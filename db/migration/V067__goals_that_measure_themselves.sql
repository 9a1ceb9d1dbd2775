-- A key result can read a KPI: then nobody enters its figure a second time. Target, baseline and day stay its own.
alter table key_result
    add kpi_id uuid,
    add foreign key (organisation_id, kpi_id) references kpi (organisation_id, id);
create index key_result_by_kpi on key_result (organisation_id, kpi_id) where kpi_id is not null;

-- Where each key result stood, one value a day: what was checked in last, or what stands of the KPI that it reads. Each branch is
-- ordered, so that it is asked for one key result at a time and never reckoned for all.
create view key_result_reading with (security_invoker = true) as
select k.organisation_id, k.id as key_result_id, r.day, r.value, r.recorded_at
from key_result k
cross join lateral (
    select distinct on (c.day) c.day, c.value, c.recorded_at
    from check_in c
    where c.organisation_id = k.organisation_id and c.key_result_id = k.id
    order by c.day desc, c.recorded_at desc, c.id desc
) r
where k.kpi_id is null
union all
select k.organisation_id, k.id, r.day, r.value, r.recorded_at
from key_result k
cross join lateral (
    select s.day, s.value, s.recorded_at
    from standing_measurement s
    where s.organisation_id = k.organisation_id and s.kpi_id = k.kpi_id
    order by s.day desc
) r
where k.kpi_id is not null;
grant select on key_result_reading to waymark_app;

-- The goals that an assessment is about, as its plan says; without any row it is about all that have a rank.
create table assessment_goal (
    organisation_id uuid not null,
    assessment_id uuid not null,
    goal_id uuid not null,
    primary key (organisation_id, assessment_id, goal_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id)
);
call keep_tenants_apart('assessment_goal');
grant select, insert, delete on assessment_goal to waymark_app;
