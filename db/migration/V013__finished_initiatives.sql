-- When an initiative became done; a comparison of milestones explains by it what moved. Unknown (null) for one that was
-- done before anybody wrote it down.
alter table initiative
    add column finished_at timestamptz,
    add constraint initiative_finished_when_done check (finished_at is null or status = 'DONE');

update initiative i
set finished_at = (
    select max(a.at)
    from activity a
    where a.organisation_id = i.organisation_id
        and a.subject_id = i.id
        and a.after ->> 'status' = 'DONE'
        and a.before ->> 'status' is distinct from 'DONE'
)
where i.status = 'DONE';

create index initiative_by_finish on initiative (organisation_id, unit_id, finished_at) where finished_at is not null;
