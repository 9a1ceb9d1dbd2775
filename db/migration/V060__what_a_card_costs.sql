-- What a card costs once and a month, in the organisation's money, and finance's word on it: confirmed, or sent back with a
-- reason. Whoever says other figures withdraws that word.
alter table initiative
    add cost_once numeric(12, 2) check (cost_once between 0 and 1000000000),
    add cost_monthly numeric(12, 2) check (cost_monthly between 0 and 1000000000),
    add cost_said_by uuid,
    add cost_said_at timestamptz,
    add cost_judged_by uuid,
    add cost_judged_at timestamptz,
    add cost_against text check (length(cost_against) between 1 and 500),
    add check (num_nulls(cost_once, cost_monthly, cost_said_by, cost_said_at) in (0, 4)),
    add check (num_nulls(cost_judged_by, cost_judged_at) in (0, 2)),
    add check (cost_judged_at is null or cost_said_at is not null),
    add check (cost_against is null or cost_judged_at is not null),
    add foreign key (organisation_id, cost_said_by) references membership (organisation_id, person_id),
    add foreign key (organisation_id, cost_judged_by) references membership (organisation_id, person_id);
