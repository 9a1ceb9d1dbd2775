-- What the business wants and what it gets for it: goals with owners, objectives, measures, value cases, the gate to Level 3,
-- and the choice of the first application. Figures are numeric: nobody's target is rounded by a float.

-- Finance signs value cases and takes part in cost reviews.
alter table membership
    drop constraint membership_roles_check,
    add constraint membership_roles_check check (
        cardinality(roles) > 0
        and roles <@ array['ADMINISTRATOR', 'LEAD', 'OWNER', 'ARCHITECT', 'EXECUTIVE', 'FINANCE']
    );
alter table invitation
    drop constraint invitation_roles_check,
    add constraint invitation_roles_check check (
        cardinality(roles) > 0
        and roles <@ array['ADMINISTRATOR', 'LEAD', 'OWNER', 'ARCHITECT', 'EXECUTIVE', 'FINANCE']
    );

-- A goal that is retired keeps all that hangs under it but has no rank any more.
alter table goal
    add owner_id uuid,
    -- Until when it should be reached.
    add horizon date,
    add retired_at timestamptz,
    add retired_by uuid,
    add retired_because text not null default '' check (length(retired_because) <= 1000),
    alter column position drop not null,
    add check ((position is null) = (retired_at is not null)),
    add check (num_nulls(retired_at, retired_by) in (0, 2)),
    add foreign key (organisation_id, owner_id) references membership (organisation_id, person_id),
    add foreign key (organisation_id, retired_by) references membership (organisation_id, person_id);

-- How strongly a topic serves a goal, where the organisation sees it differently than the edition.
create table goal_topic (
    organisation_id uuid not null,
    goal_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    strength smallint not null check (strength between 0 and 3),
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (organisation_id, goal_id, topic_key),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, changed_by) references membership (organisation_id, person_id)
);

create table objective (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    goal_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    why text not null default '' check (length(why) <= 1000),
    owner_id uuid,
    due_on date not null,
    created_at timestamptz not null,
    -- Ended early or after its day; nothing under it changes any more.
    closed_at timestamptz,
    closed_because text not null default '' check (length(closed_because) <= 1000),
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id)
);
create index objective_by_goal on objective (organisation_id, goal_id);

-- What an objective supports beside the goal that it hangs under: other goals, and other objectives.
create table objective_alignment (
    organisation_id uuid not null,
    id uuid not null,
    objective_id uuid not null,
    goal_id uuid,
    parent_id uuid check (parent_id <> objective_id),
    primary key (organisation_id, id),
    check (num_nonnulls(goal_id, parent_id) = 1),
    unique (organisation_id, objective_id, goal_id),
    unique (organisation_id, objective_id, parent_id),
    foreign key (organisation_id, objective_id) references objective (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, parent_id) references objective (organisation_id, id)
);

create table key_result (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    objective_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    nature text not null check (nature in ('BUSINESS', 'TECHNICAL')),
    unit text not null check (length(unit) between 1 and 40),
    direction text not null check (direction in ('HIGHER', 'LOWER', 'CORRIDOR')),
    baseline numeric(18, 4),
    target numeric(18, 4) check ((target is null) = (direction = 'CORRIDOR')),
    low numeric(18, 4),
    high numeric(18, 4) check (low < high),
    due_on date not null,
    owner_id uuid,
    -- Taken back: it does not count any more, and its check-ins are kept.
    dropped_at timestamptz,
    primary key (organisation_id, id),
    check (num_nulls(low, high) = case direction when 'CORRIDOR' then 0 else 2 end),
    -- A target on the wrong side of the baseline would be reached before anybody began.
    check (case direction when 'HIGHER' then target > baseline when 'LOWER' then target < baseline end),
    foreign key (organisation_id, objective_id) references objective (organisation_id, id),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id)
);
create index key_result_by_objective on key_result (organisation_id, objective_id);

-- Append-only. Of several on one day the last recorded one counts.
create table check_in (
    organisation_id uuid not null,
    id uuid not null,
    key_result_id uuid not null,
    day date not null,
    value numeric(18, 4) not null,
    -- How sure the owner is to reach the target by its day, 0 not at all to 10 certain.
    confidence smallint not null check (confidence between 0 and 10),
    note text not null default '' check (length(note) <= 1000),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, key_result_id) references key_result (organisation_id, id),
    foreign key (organisation_id, recorded_by) references membership (organisation_id, person_id)
);
create index check_in_by_day on check_in (organisation_id, key_result_id, day desc, recorded_at desc);

create table kpi (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    goal_id uuid,
    topic_key text check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    -- Key of the edition's suggestion that it was taken from.
    suggestion_key text,
    title text not null check (length(title) between 1 and 160),
    meaning text not null check (length(meaning) between 1 and 1000),
    formula text not null check (length(formula) between 1 and 1000),
    nature text not null check (nature in ('BUSINESS', 'TECHNICAL')),
    unit text not null check (length(unit) between 1 and 40),
    direction text not null check (direction in ('HIGHER', 'LOWER', 'CORRIDOR')),
    baseline numeric(18, 4),
    target numeric(18, 4) check (target is null or direction <> 'CORRIDOR'),
    low numeric(18, 4),
    high numeric(18, 4) check (low < high),
    frequency text not null check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    owner_id uuid,
    source text not null default '' check (length(source) <= 400),
    created_at timestamptz not null,
    retired_at timestamptz,
    primary key (organisation_id, id),
    check (num_nulls(low, high) in (0, 2) and (low is null or direction = 'CORRIDOR')),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id)
);
create unique index kpi_title on kpi (organisation_id, lower(title)) where retired_at is null;
create index kpi_by_goal on kpi (organisation_id, goal_id);

-- Append-only: a correction is the next revision of its day, with a reason; one without a value takes the day back.
create table measurement (
    organisation_id uuid not null,
    kpi_id uuid not null,
    day date not null,
    revision integer not null check (revision >= 1),
    value numeric(18, 4),
    note text not null default '' check (length(note) <= 1000),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    -- Names the paste or file that it came with.
    import_id uuid,
    primary key (organisation_id, kpi_id, day, revision),
    check (revision > 1 or value is not null),
    check (revision = 1 or note <> ''),
    foreign key (organisation_id, kpi_id) references kpi (organisation_id, id),
    foreign key (organisation_id, recorded_by) references membership (organisation_id, person_id)
);

-- What stands of the measurements: the last revision of each day, without the days that were taken back.
create view standing_measurement with (security_invoker = true) as
select m.*
from (
    select distinct on (organisation_id, kpi_id, day) *
    from measurement
    order by organisation_id, kpi_id, day, revision desc
) m
where m.value is not null;

-- Rows of a paste or a file between preview and decision. They belong to who brought them, and are swept after a day.
create table measurement_import (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    -- The one that all rows are about; null where the rows name theirs.
    kpi_id uuid,
    rows text not null check (length(rows) <= 2000000),
    numbers text not null check (numbers in ('ANY', 'POINT', 'COMMA')),
    brought_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, kpi_id) references kpi (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- "I understand this": what was read is kept in full, so that it lapses by itself when the wording changes. Append-only.
create table understanding (
    organisation_id uuid not null,
    id uuid not null,
    goal_id uuid,
    objective_id uuid,
    kpi_id uuid,
    -- As long as all that it was read from: an objective with its key results has no limit of its own.
    wording text not null check (wording <> ''),
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    primary key (organisation_id, id),
    check (num_nonnulls(goal_id, objective_id, kpi_id) = 1),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, objective_id) references objective (organisation_id, id),
    foreign key (organisation_id, kpi_id) references kpi (organisation_id, id),
    foreign key (organisation_id, confirmed_by) references membership (organisation_id, person_id)
);
create index understanding_by_time on understanding (organisation_id, confirmed_at);

-- What the business got: a measure before and after, and what the technology changed.
create table value_case (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    goal_id uuid not null,
    kpi_id uuid not null,
    before_on date not null,
    before_value numeric(18, 4) not null,
    target text not null check (length(target) between 1 and 80),
    after_on date not null check (after_on > before_on),
    after_value numeric(18, 4) not null,
    what_changed text not null check (length(what_changed) between 1 and 2000),
    written_by uuid not null,
    written_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, kpi_id) references kpi (organisation_id, id),
    foreign key (organisation_id, written_by) references membership (organisation_id, person_id)
);
create index value_case_by_goal on value_case (organisation_id, goal_id);

-- A signature is under one version of the case; a changed case needs new ones. Append-only.
create table value_case_signature (
    organisation_id uuid not null,
    value_case_id uuid not null,
    case_version integer not null,
    capacity text not null check (capacity in ('BUSINESS', 'FINANCE')),
    signed_by uuid not null,
    signed_at timestamptz not null,
    primary key (organisation_id, value_case_id, case_version, capacity),
    -- Nobody signs for both.
    unique (organisation_id, value_case_id, case_version, signed_by),
    foreign key (organisation_id, value_case_id) references value_case (organisation_id, id),
    foreign key (organisation_id, signed_by) references membership (organisation_id, person_id)
);

create table cost_review (
    organisation_id uuid not null,
    id uuid not null,
    held_on date not null,
    -- Who took part for finance, and when they said so.
    finance_id uuid not null,
    confirmed_at timestamptz,
    findings text not null check (length(findings) between 1 and 2000),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, finance_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, recorded_by) references membership (organisation_id, person_id)
);
create index cost_review_by_day on cost_review (organisation_id, held_on desc);

create table policy_exemption (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    policy text not null check (length(policy) between 1 and 200),
    exempted text not null check (length(exempted) between 1 and 200),
    reason text not null check (length(reason) between 1 and 1000),
    owner_id uuid not null,
    granted_on date not null,
    expires_on date not null check (expires_on > granted_on),
    ended_at timestamptz,
    ended_by uuid,
    primary key (organisation_id, id),
    check (num_nulls(ended_at, ended_by) in (0, 2)),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, ended_by) references membership (organisation_id, person_id)
);
create index policy_exemption_by_expiry on policy_exemption (organisation_id, expires_on);

-- Somebody looked at the register and says that it is complete; needed most where it is empty. Append-only.
create table exemption_review (
    organisation_id uuid not null,
    id uuid not null,
    listed integer not null check (listed >= 0),
    reviewed_by uuid not null,
    reviewed_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, reviewed_by) references membership (organisation_id, person_id)
);

-- A unit passed the gate to Level 3: the conditions with their evidence as they stood then. Whether it still holds is found
-- out anew each day; the first day on which it did not is kept.
create table gate_pass (
    organisation_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    passed_at timestamptz not null,
    passed_by uuid not null,
    evidence jsonb not null,
    lapsed_at timestamptz,
    lapsed_because jsonb check ((lapsed_because is null) = (lapsed_at is null)),
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, passed_by) references membership (organisation_id, person_id)
);
create unique index gate_pass_standing on gate_pass (organisation_id, unit_id) where lapsed_at is null;

-- The choice of the first application, the speed boat.
create table application_choice (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    title text not null check (length(title) between 1 and 120),
    unit_id uuid not null,
    currency text not null check (length(currency) between 1 and 20),
    begun_by uuid not null,
    begun_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, begun_by) references membership (organisation_id, person_id)
);

-- How much a criterion counts, 0 to 10, and the rating below which a candidate must not be chosen.
create table choice_criterion (
    organisation_id uuid not null,
    choice_id uuid not null,
    criterion text not null check (
        criterion in ('RETURN', 'EFFORT', 'CAPACITY', 'BACKUP', 'DISASTER_RECOVERY', 'PERFORMANCE', 'COMPLIANCE', 'REPUTATION')
    ),
    weight numeric(3, 1) not null check (weight between 0 and 10),
    at_least smallint check (at_least between 2 and 5),
    primary key (organisation_id, choice_id, criterion),
    -- Figures have no limit.
    check (at_least is null or criterion not in ('RETURN', 'EFFORT')),
    foreign key (organisation_id, choice_id) references application_choice (organisation_id, id)
);

create table candidate (
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    choice_id uuid not null,
    name text not null check (length(name) between 1 and 120),
    description text not null default '' check (length(description) <= 1000),
    return_per_year numeric(18, 2) not null check (return_per_year >= 0),
    effort_days numeric(9, 1) not null check (effort_days > 0),
    -- Why it must not be the first, whatever its ratings; empty where nothing forbids it.
    must_not text not null default '' check (length(must_not) <= 500),
    withdrawn_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, choice_id, id),
    foreign key (organisation_id, choice_id) references application_choice (organisation_id, id)
);
create unique index candidate_name on candidate (organisation_id, choice_id, lower(name)) where withdrawn_at is null;

-- 1 not ready or risky to 5 ready or safe.
create table candidate_rating (
    organisation_id uuid not null,
    candidate_id uuid not null,
    criterion text not null check (
        criterion in ('CAPACITY', 'BACKUP', 'DISASTER_RECOVERY', 'PERFORMANCE', 'COMPLIANCE', 'REPUTATION')
    ),
    rating smallint not null check (rating between 1 and 5),
    primary key (organisation_id, candidate_id, criterion),
    foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
);

-- Once for each choice; the ranking is kept as it stood.
create table application_decision (
    organisation_id uuid not null,
    choice_id uuid not null,
    candidate_id uuid not null,
    reason text not null check (length(reason) between 1 and 2000),
    ranking jsonb not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (organisation_id, choice_id),
    foreign key (organisation_id, choice_id, candidate_id) references candidate (organisation_id, choice_id, id),
    foreign key (organisation_id, decided_by) references membership (organisation_id, person_id)
);

create table application_dissent (
    organisation_id uuid not null,
    id uuid not null,
    choice_id uuid not null,
    person_id uuid not null,
    reason text not null check (length(reason) between 1 and 1000),
    recorded_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, choice_id, person_id),
    foreign key (organisation_id, choice_id) references application_decision (organisation_id, choice_id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- What must stand before the chosen application goes first; each is a practice of the model, so the roadmap can order it.
create table application_prerequisite (
    organisation_id uuid not null,
    choice_id uuid not null,
    position integer not null check (position >= 1),
    title text not null check (length(title) between 1 and 200),
    edition_id text not null,
    practice_key text not null,
    primary key (organisation_id, choice_id, position),
    unique (organisation_id, choice_id, practice_key),
    foreign key (organisation_id, choice_id) references application_decision (organisation_id, choice_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key)
);

-- What was chosen, for those who show what it needs.
create view first_application with (security_invoker = true) as
select d.organisation_id, d.choice_id, c.name as application
from application_decision d
join candidate c on c.organisation_id = d.organisation_id and c.id = d.candidate_id;

-- An initiative that the first application needs.
alter table initiative
    add prerequisite_of uuid,
    add foreign key (organisation_id, prerequisite_of) references application_decision (organisation_id, choice_id);

-- Owners of KPIs hear when the next figure is due.
alter table mail_preference
    drop constraint mail_preference_switched_off_check,
    add constraint mail_preference_switched_off_check check (
        switched_off
        <@ array['ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE', 'MEASUREMENT_DUE']
    );
alter table mail_notice
    drop constraint mail_notice_kind_check,
    add constraint mail_notice_kind_check check (
        kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE', 'MEASUREMENT_DUE')
    );

call keep_tenants_apart(
    'goal_topic', 'objective', 'objective_alignment', 'key_result', 'check_in', 'kpi', 'measurement', 'measurement_import',
    'understanding', 'value_case', 'value_case_signature', 'cost_review', 'policy_exemption', 'exemption_review', 'gate_pass',
    'application_choice', 'choice_criterion', 'candidate', 'candidate_rating', 'application_decision',
    'application_dissent', 'application_prerequisite');

grant select, insert, update, delete on goal_topic, objective_alignment, measurement_import, candidate_rating to waymark_app;
grant select, insert, update on objective, key_result, kpi, value_case, policy_exemption, application_choice, choice_criterion,
    candidate to waymark_app;
grant select, insert on check_in, measurement, understanding, value_case_signature, cost_review, exemption_review, gate_pass,
    application_decision, application_dissent, application_prerequisite to waymark_app;
grant select on standing_measurement, first_application to waymark_app;
grant update (confirmed_at) on cost_review to waymark_app;
grant update (lapsed_at, lapsed_because) on gate_pass to waymark_app;
