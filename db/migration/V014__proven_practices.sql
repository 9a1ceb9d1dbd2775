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
