-- Topics that were given to several people at once, at any time. Who answers such a topic was told that nobody reads it until
-- the comparison opens; that holds whoever is taken off it meanwhile.
create table shared_topic (
    organisation_id uuid not null,
    assessment_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    primary key (organisation_id, assessment_id, topic_key),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

insert into shared_topic (organisation_id, assessment_id, topic_key)
select organisation_id, assessment_id, topic_key from assignment
group by organisation_id, assessment_id, topic_key having count(*) > 1;

alter table shared_topic enable row level security;
create policy shared_topic_of_organisation on shared_topic
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

grant select, insert on shared_topic to waymark_app;

-- As before, but an answer is alone only where nobody else ever was to answer the topic.
create or replace view comparable_answer with (security_invoker = true) as
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
