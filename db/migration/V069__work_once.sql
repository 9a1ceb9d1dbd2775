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

-- Who comes in, told to PostgreSQL and read in one statement instead of a transaction of two: the person is set first, and for
-- this transaction alone. Whoever does not belong gets no row.
create function entrance(who uuid, place text)
    returns table (organisation uuid, slug text, organisation_name text, person uuid, name text, roles text[], zone text,
        archived boolean, slugs text[], names text[])
    language plpgsql volatile
as
$$
#variable_conflict use_column
begin
    perform set_config('waymark.organisation', '', true), set_config('waymark.person', who::text, true);
    return query
        select o.id, o.slug, o.name, p.id, p.name, m.roles, coalesce(p.zone, o.zone, 'UTC'), o.archived_at is not null,
            array(select e.slug from membership x join organisation e on e.id = x.organisation_id
                where x.person_id = who and x.left_at is null and e.id <> o.id and e.archived_at is null order by e.name),
            array(select e.name from membership x join organisation e on e.id = x.organisation_id
                where x.person_id = who and x.left_at is null and e.id <> o.id and e.archived_at is null order by e.name)
        from membership m
        join organisation o on o.id = m.organisation_id
        join person p on p.id = m.person_id
        where m.person_id = who and o.slug = place and m.left_at is null
            and (o.archived_at is null or 'ADMINISTRATOR' = any(m.roles));
end
$$;

-- The practices of one topic, which a save asks for.
create index edition_practice_by_topic on edition_practice (edition_id, topic_key) include (practice_key);
