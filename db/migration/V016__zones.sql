-- Where a person counts days, else where their organisation does, else UTC; names of the zone database, such as
-- Pacific/Auckland.
alter table person add zone text check (length(zone) between 1 and 60);
alter table organisation add zone text check (length(zone) between 1 and 60);

create policy person_zone on person for update using (id = current_person()) with check (id = current_person());
create policy organisation_zone on organisation for update
    using (id = current_organisation())
    with check (id = current_organisation());
grant update (zone) on person to waymark_app;
grant update (zone) on organisation to waymark_app;

-- Which day it was for whoever signed off: a figure that was signed does not move with its reader.
alter table assessment add signed_off_on date;
update assessment set signed_off_on = (signed_off_at at time zone 'UTC')::date;
alter table assessment add check ((signed_off_on is null) = (signed_off_at is null));

-- Evidence proves from its acceptance until it is withdrawn, both at their instant, and up to the day of its review.
drop view proven_practice;
create view proven_practice with (security_invoker = true) as
select l.organisation_id, l.assessment_id, l.practice_key, l.accepted_at, e.withdrawn_at, e.review_by
from evidence_practice l
join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
where l.removed_at is null and l.accepted_at is not null;
grant select on proven_practice to waymark_app;
