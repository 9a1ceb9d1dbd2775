-- When a choice was decided stands in its own row: whoever waited for that row sees it, and nothing of the choice changes any
-- more. What was decided stays in application_decision.
alter table application_choice add column decided_at timestamptz;
update application_choice c set decided_at = d.decided_at
from application_decision d
where d.organisation_id = c.organisation_id and d.choice_id = c.id;
