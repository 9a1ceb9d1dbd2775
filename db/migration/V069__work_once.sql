-- The wall between respondents as before, asked once a topic instead of once an answer: whether a topic is one person's alone is
-- found out at its first answer and holds for the others. A practice's key begins with its topic's and that with its dimension's.
create or replace view comparable_answer with (security_invoker = true) as
select organisation_id, assessment_id, practice_key, respondent_id, edition_id, rating, reason, confidence, note, version,
    saved_at, basis, topic_key, dimension_key, comparable
from (
    select *, opened or first_respondent = last_respondent and bool_or(alone) over topic as comparable
    from (
        select a.*, s.opened_at is not null or s.state <> 'ANSWERING' as opened,
            min(a.respondent_id::text collate "C") over topic as first_respondent,
            max(a.respondent_id::text collate "C") over topic as last_respondent,
            case when s.opened_at is null and s.state = 'ANSWERING' and row_number() over topic = 1 then
                not exists (
                    select from shared_topic shared
                    where shared.organisation_id = a.organisation_id and shared.assessment_id = a.assessment_id
                        and shared.topic_key = a.topic_key)
                and not exists (
                    select from assignment other
                    where other.organisation_id = a.organisation_id and other.assessment_id = a.assessment_id
                        and other.topic_key = a.topic_key and other.person_id <> a.respondent_id)
            end as alone
        from (
            select *, split_part(practice_key, '.', 1) || '.' || split_part(practice_key, '.', 2) as topic_key,
                split_part(practice_key, '.', 1) as dimension_key
            from answer) a
        join assessment_scope s on s.organisation_id = a.organisation_id and s.assessment_id = a.assessment_id
            and s.dimension_key = a.dimension_key
        window topic as (partition by a.organisation_id, a.assessment_id, a.dimension_key, a.topic_key)
    ) answers
    window topic as (partition by organisation_id, assessment_id, dimension_key, topic_key)
) judged
where comparable;

-- Work that is finished, after which answers are asked for again.
create index action_finished on action (organisation_id) where finished_at is not null;
