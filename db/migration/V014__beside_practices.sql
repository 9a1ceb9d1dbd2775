-- Which practices of an assessment are proven, from which day and until which: by evidence that a review accepted, that is
-- not overdue and was not withdrawn. Days end at midnight UTC. The core reads this and knows no table of evidence.
create view proven_practice with (security_invoker = true) as
select l.organisation_id, l.assessment_id, l.practice_key,
    (l.accepted_at at time zone 'UTC')::date as proven_from,
    least(e.review_by, (e.withdrawn_at at time zone 'UTC')::date - 1) as proven_until
from evidence_practice l
join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
where l.removed_at is null and l.accepted_at is not null;

grant select on proven_practice to waymark_app;

-- What stands beside a practice: how many pieces of evidence, how many open threads of talk, and what its reviewer asks for
-- while the dimension is sent back.
create view practice_mark with (security_invoker = true) as
select l.organisation_id, l.assessment_id, l.practice_key, 'EVIDENCE' as kind, count(*)::integer as amount,
    null::text as words, null::uuid as person_id
from evidence_practice l
join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
where l.removed_at is null and e.withdrawn_at is null
group by l.organisation_id, l.assessment_id, l.practice_key
union all
select organisation_id, assessment_id, practice_key, 'TALK', count(*)::integer, null, null
from comment
where reply_to is null and resolved_at is null
group by organisation_id, assessment_id, practice_key
union all
select organisation_id, assessment_id, practice_key, 'REMARK', 1, comment, reviewed_by
from (
    select distinct on (r.organisation_id, r.assessment_id, r.practice_key) r.*
    from review_remark r
    join assessment_scope s on s.organisation_id = r.organisation_id and s.assessment_id = r.assessment_id
        and s.dimension_key = r.dimension_key
    where s.state = 'SENT_BACK'
    order by r.organisation_id, r.assessment_id, r.practice_key, r.reviewed_at desc, r.id desc
) latest
where verdict = 'SENT_BACK';

grant select on practice_mark to waymark_app;
