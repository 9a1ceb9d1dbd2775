-- An exemption is a debt: what it takes to remove its need, in person-days, and what it costs each month until then, in hours or
-- in money. Those listed before say neither. Each time its last day moves out it is extended; from the second time on with a reason.
alter table policy_exemption
    add principal_days numeric(6, 1) check (principal_days between 0 and 10000),
    add interest_hours numeric(8, 1) check (interest_hours between 0 and 1000000),
    add interest_money numeric(10, 1) check (interest_money between 0 and 100000000),
    add extended integer not null default 0 check (extended >= 0),
    add extended_because text not null default '' check (length(extended_because) <= 1000),
    add check (num_nonnulls(interest_hours, interest_money) <= 1);

-- What was extended before is known from the record of activities; nobody was asked why.
update policy_exemption e
set extended = (
    select count(*) from activity a
    where a.organisation_id = e.organisation_id and a.subject_id = e.id and a.what = 'activity.exemption.changed'
        and a.before ->> 'expiresOn' < a.after ->> 'expiresOn');
