-- An assessment that was begun by mistake is withdrawn while nobody wrote into it: no list shows it any more.
alter table assessment drop constraint assessment_state_check;
alter table assessment add constraint assessment_state_check check (state in ('OPEN', 'SIGNED_OFF', 'WITHDRAWN'));

-- Into which assessments people wrote something: answers, words, and evidence but for what the cycle before lent them.
create view written_in_assessment with (security_invoker = true) as
select organisation_id, assessment_id from answer_event
union all
select organisation_id, assessment_id from comment
union all
select l.organisation_id, l.assessment_id
from evidence_practice l
join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
where not exists (
    select from milestone m
    join evidence_practice b on b.organisation_id = m.organisation_id and b.assessment_id = m.assessment_id
        and b.practice_key = l.practice_key and b.evidence_id = l.evidence_id
    where m.organisation_id = a.organisation_id and m.id = a.baseline_id);

grant select on written_in_assessment to waymark_app;
