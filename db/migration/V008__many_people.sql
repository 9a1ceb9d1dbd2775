-- Many people in one assessment: who answers which topic, alone at first; what was agreed; the review of each dimension.

-- Shows the rows of each of these tables to the organisation of the current transaction alone.
create procedure keep_tenants_apart(variadic tenant_tables text[])
    language plpgsql
as
$$
declare
    tenant_table text;
begin
    foreach tenant_table in array tenant_tables loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format(
            'create policy %I on %I using (organisation_id = current_organisation()) '
                || 'with check (organisation_id = current_organisation())',
            tenant_table || '_of_organisation', tenant_table);
    end loop;
end
$$;
revoke execute on procedure keep_tenants_apart from public;

-- One row a topic and person; a whole dimension is given as all its topics.
create table assignment (
    organisation_id uuid not null,
    assessment_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    person_id uuid not null,
    due_on date,
    message text not null default '' check (length(message) <= 1000),
    assigned_by uuid not null,
    assigned_at timestamptz not null,
    -- Whose topic it was before they passed it on.
    delegated_by uuid,
    primary key (organisation_id, assessment_id, topic_key, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, assigned_by) references membership (organisation_id, person_id),
    foreign key (organisation_id, delegated_by) references membership (organisation_id, person_id)
);
create index assignment_by_person on assignment (organisation_id, person_id, assessment_id);

-- Until now owners answered whole dimensions, and leads what had no owner.
insert into assignment (organisation_id, assessment_id, topic_key, person_id, assigned_by, assigned_at)
select distinct s.organisation_id, s.assessment_id, p.topic_key, coalesce(s.owner_id, a.created_by), a.created_by,
    a.created_at
from assessment_scope s
join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id
join edition_practice p on p.edition_id = a.edition_id and p.dimension_key = s.dimension_key;

-- How far a dimension's work is, who reviews it, and when its answers were laid side by side and why.
alter table assessment_scope
    add version integer not null default 0,
    add state text not null default 'ANSWERING'
        check (state in ('ANSWERING', 'SUBMITTED', 'SENT_BACK', 'ACCEPTED')),
    add reviewer_id uuid,
    add opened_at timestamptz,
    add opened_by uuid,
    add opened_because text check (opened_because in ('ALL_IN', 'LEAD')),
    add check (num_nulls(opened_at, opened_by, opened_because) in (0, 3)),
    add foreign key (organisation_id, reviewer_id) references membership (organisation_id, person_id),
    add foreign key (organisation_id, opened_by) references membership (organisation_id, person_id);

update assessment_scope s set state = 'ACCEPTED'
from assessment a
where a.organisation_id = s.organisation_id and a.id = s.assessment_id and a.state = 'SIGNED_OFF';

-- Whether a rating was looked at anew, confirmed from the cycle before without a new look, or follows from lower levels.
alter table answer add basis text not null default 'EXAMINED' check (basis in ('EXAMINED', 'CARRIED_OVER'));
alter table answer_event add basis text not null default 'EXAMINED';

-- A respondent says: that is what I think. Their answers of the dimension may be compared from then on.
create table hand_in (
    organisation_id uuid not null,
    assessment_id uuid not null,
    dimension_key text not null,
    person_id uuid not null,
    handed_in_at timestamptz not null,
    primary key (organisation_id, assessment_id, dimension_key, person_id),
    foreign key (organisation_id, assessment_id, dimension_key)
        references assessment_scope (organisation_id, assessment_id, dimension_key),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- What was agreed where answers differ, with the reason; a later number replaces an earlier one and erases nothing.
create table agreement (
    organisation_id uuid not null,
    assessment_id uuid not null,
    edition_id text not null,
    practice_key text not null,
    number integer not null check (number >= 1),
    rating text not null check (rating in ('NOT', 'PARTLY', 'LARGELY', 'FULLY', 'NOT_APPLICABLE', 'DONT_KNOW')),
    confidence text not null check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    reason text not null check (length(reason) between 1 and 1000),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (organisation_id, assessment_id, practice_key, number),
    foreign key (organisation_id, assessment_id, edition_id) references assessment (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key),
    foreign key (organisation_id, decided_by) references membership (organisation_id, person_id)
);

-- Who does not share an agreed rating, and why. Kept with the agreement it was voiced against.
create table dissent (
    organisation_id uuid not null,
    assessment_id uuid not null,
    practice_key text not null,
    number integer not null,
    person_id uuid not null,
    reason text not null check (length(reason) between 1 and 1000),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, assessment_id, practice_key, number, person_id),
    foreign key (organisation_id, assessment_id, practice_key, number)
        references agreement (organisation_id, assessment_id, practice_key, number),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, recorded_by) references membership (organisation_id, person_id)
);

-- What a reviewer said of a practice; every round is kept.
create table review_remark (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    dimension_key text not null,
    practice_key text not null,
    verdict text not null check (verdict in ('ACCEPTED', 'SENT_BACK')),
    comment text not null default '' check (length(comment) <= 2000),
    reviewed_by uuid not null,
    reviewed_at timestamptz not null,
    check (verdict <> 'SENT_BACK' or comment <> ''),
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id, dimension_key)
        references assessment_scope (organisation_id, assessment_id, dimension_key),
    foreign key (organisation_id, reviewed_by) references membership (organisation_id, person_id)
);
create index review_remark_by_practice on review_remark (organisation_id, assessment_id, practice_key, reviewed_at desc);

-- An assessment can be reopened and signed off again: each sign-off leaves a milestone, the last one counts in trends.
alter table milestone
    drop constraint milestone_organisation_id_assessment_id_key,
    add carried_over text[] not null default '{}',
    add not_yet text[] not null default '{}';
create index milestone_by_assessment on milestone (organisation_id, assessment_id, taken_at desc);

-- The milestone whose ratings stand beside the new ones.
alter table assessment
    add baseline_id uuid,
    add foreign key (organisation_id, baseline_id) references milestone (organisation_id, id);

-- Topics that were given to several people at once, at any time. Who answers such a topic was told that nobody reads it until
-- the comparison opens; that holds whoever is taken off it meanwhile.
create table shared_topic (
    organisation_id uuid not null,
    assessment_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    primary key (organisation_id, assessment_id, topic_key),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

call keep_tenants_apart('assignment', 'hand_in', 'agreement', 'dissent', 'review_remark', 'shared_topic');

grant select, insert, update, delete on assignment to waymark_app;
grant select, insert, delete on hand_in to waymark_app;
grant select, insert on agreement, dissent, review_remark, shared_topic to waymark_app;

-- The wall between respondents: an answer stands here only once it may be laid beside others. That is so where nobody else
-- answers the topic or ever was to, and otherwise from the moment the dimension's comparison was opened. Whatever shows
-- answers, ratings or figures to anybody reads this view; only a respondent's own questionnaire reads the table.
create view comparable_answer with (security_invoker = true) as
select * from (
    select a.*, p.topic_key, p.dimension_key,
        s.opened_at is not null or s.state <> 'ANSWERING' or (
            min(a.respondent_id::text) over topic = max(a.respondent_id::text) over topic
            and not exists (
                select from shared_topic shared
                where shared.organisation_id = a.organisation_id and shared.assessment_id = a.assessment_id
                    and shared.topic_key = p.topic_key)
            and not exists (
                select from assignment other
                where other.organisation_id = a.organisation_id and other.assessment_id = a.assessment_id
                    and other.topic_key = p.topic_key and other.person_id <> a.respondent_id)
        ) as comparable
    from answer a
    join edition_practice p on p.edition_id = a.edition_id and p.practice_key = a.practice_key
    join assessment_scope s on s.organisation_id = a.organisation_id and s.assessment_id = a.assessment_id
        and s.dimension_key = p.dimension_key
    window topic as (partition by a.organisation_id, a.assessment_id, p.topic_key)
) answers
where comparable;

grant select on comparable_answer to waymark_app;
