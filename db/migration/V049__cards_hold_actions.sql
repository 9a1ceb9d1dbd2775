-- An initiative is a card that people own and plan. What closes the gaps of practices are its actions: until now it closed them
-- itself. Made from gaps it is named by topic and level, and has no title of its own.
alter table initiative
    alter column title drop not null,
    add column topic_key text check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    add column level smallint check (level between 1 and 5),
    -- In own words; told from the actions while nobody says it.
    add column outcome text check (length(outcome) between 1 and 2000),
    add column status_reason text check (length(status_reason) between 1 and 500),
    add column start_not_before date,
    add column team_id uuid,
    drop constraint initiative_status_check,
    add constraint initiative_status_check
        check (status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'DROPPED')),
    -- One that was dropped until now gave no reason.
    add constraint initiative_blocked_with_reason check (status <> 'BLOCKED' or status_reason is not null),
    add constraint initiative_reason_where_needed check (status_reason is null or status in ('BLOCKED', 'DROPPED')),
    add constraint initiative_of_topic_and_level check (num_nulls(topic_key, level) in (0, 2)),
    add constraint initiative_has_a_name check (num_nonnulls(title, topic_key) >= 1);

-- What closes the gap of one or more practices, or somebody's own work, which no edition tells.
create table action (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    initiative_id uuid not null,
    position smallint not null check (position >= 0),
    edition_id text references edition (id),
    title text not null check (length(title) between 1 and 200),
    -- One a line; the edition's while there are none.
    own_steps text check (length(own_steps) between 1 and 4000),
    own_done_when text check (length(own_done_when) between 1 and 4000),
    -- Person-days; the edition's while there are none.
    optimistic integer,
    likely integer,
    pessimistic integer,
    actual_days numeric(6, 1) check (actual_days >= 0),
    -- Unknown for one that was done before anybody wrote it down.
    finished_at timestamptz,
    finished_by uuid,
    prerequisite_of uuid,
    primary key (organisation_id, id),
    unique (organisation_id, id, edition_id),
    check (num_nulls(optimistic, likely, pessimistic) in (0, 3)),
    check (0 <= optimistic and optimistic <= likely and likely <= pessimistic),
    check (edition_id is not null or likely is not null),
    check (finished_at is not null or num_nonnulls(finished_by, actual_days) = 0),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id),
    foreign key (organisation_id, finished_by) references membership (organisation_id, person_id),
    foreign key (organisation_id, prerequisite_of) references application_decision (organisation_id, choice_id)
);
create index action_by_initiative on action (organisation_id, initiative_id);

-- What an action closes.
create table action_practice (
    organisation_id uuid not null,
    action_id uuid not null,
    edition_id text not null,
    practice_key text not null,
    primary key (organisation_id, action_id, practice_key),
    foreign key (organisation_id, action_id, edition_id) references action (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key)
);

-- A step that is done; steps count from 0 in the order in which the action tells them.
create table step_tick (
    organisation_id uuid not null,
    action_id uuid not null,
    step smallint not null check (step >= 0),
    ticked_at timestamptz not null,
    ticked_by uuid not null,
    primary key (organisation_id, action_id, step),
    foreign key (organisation_id, action_id) references action (organisation_id, id),
    foreign key (organisation_id, ticked_by) references membership (organisation_id, person_id)
);

call keep_tenants_apart('action', 'action_practice', 'step_tick');
grant select, insert, update, delete on action to waymark_app;
grant select, insert, update, delete on action_practice to waymark_app;
grant select, insert, delete on step_tick to waymark_app;

-- Whatever somebody touched stays a card of its own. Those that nobody touched since they were made from gaps are joined by unit,
-- edition, topic and level: the oldest becomes the card of all.
create temporary table joined on commit drop as
select u.organisation_id, u.id, p.topic_key, p.level,
    first_value(u.id) over (
        partition by u.organisation_id, u.unit_id, u.edition_id, p.topic_key, p.level order by u.id) as card
from initiative u
cross join lateral (
    select min(e.topic_key) as topic_key, min(e.level) as level, count(distinct (e.topic_key, e.level)) as places
    from initiative_practice c
    join edition_practice e on e.edition_id = c.edition_id and e.practice_key = c.practice_key
    where c.organisation_id = u.organisation_id and c.initiative_id = u.id
) p
where p.places = 1 and u.status = 'PROPOSED'
    and num_nonnulls(u.owner_id, u.target_quarter, u.override_priority, u.prerequisite_of) = 0
    and not exists (select from activity a where a.organisation_id = u.organisation_id and a.subject_id = u.id);

-- Each practice becomes an action, named as its initiative was; one that closed a single practice lends its id.
create temporary table moved on commit drop as
select c.organisation_id, c.initiative_id, c.edition_id, c.practice_key,
    case when count(*) over (partition by c.organisation_id, c.initiative_id) = 1
        then c.initiative_id else gen_random_uuid() end as action_id,
    coalesce(j.card, c.initiative_id) as card
from initiative_practice c
left join joined j on j.organisation_id = c.organisation_id and j.id = c.initiative_id;

insert into action (
    organisation_id, id, version, initiative_id, position, edition_id, title, finished_at, prerequisite_of)
select i.organisation_id, m.action_id, 0, m.card,
    row_number() over (partition by i.organisation_id, m.card order by i.id, m.practice_key) - 1,
    m.edition_id, i.title, i.finished_at, i.prerequisite_of
from moved m
join initiative i on i.organisation_id = m.organisation_id and i.id = m.initiative_id;

insert into action_practice (organisation_id, action_id, edition_id, practice_key)
select organisation_id, action_id, edition_id, practice_key from moved;

drop table initiative_practice;

update initiative i
set topic_key = j.topic_key, level = j.level, title = null
from joined j
where j.organisation_id = i.organisation_id and j.id = i.id and j.card = i.id;

delete from initiative i
using joined j
where j.organisation_id = i.organisation_id and j.id = i.id and j.card <> i.id;

alter table initiative
    drop column prerequisite_of,
    drop constraint initiative_organisation_id_id_edition_id_key;
