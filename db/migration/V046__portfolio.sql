-- What a portfolio says of each unit, of each of its dimensions and of each of its topics. A copy that can be made again at any
-- time: of the unit's latest signed-off result, and while it has none of its open assessment, without what one person alone
-- answered there. The part is empty for the unit, else the key of a dimension or topic.
create table portfolio_figure (
    organisation_id uuid not null,
    unit_id uuid not null,
    part text not null check (part ~ '^([a-z0-9-]+(\.[a-z0-9-]+)?)?$'),
    kind text not null generated always as (
        case when part = '' then 'UNIT' when strpos(part, '.') = 0 then 'DIMENSION' else 'TOPIC' end) stored,
    assessment_id uuid not null,
    milestone_id uuid,
    edition_id text not null references edition (id),
    rule smallint not null check (rule >= 1),
    as_of timestamptz not null,
    target smallint not null check (target between 1 and 5),
    level_low smallint,
    level_now smallint,
    level_high smallint,
    index_now numeric(9, 6),
    open_practices integer not null check (open_practices >= 0),
    withheld integer not null check (withheld >= 0),
    obligations integer not null check (obligations >= 0),
    gaps integer not null check (gaps >= 0),
    days numeric(12, 3) not null check (days >= 0),
    former_level smallint,
    former_index numeric(9, 6),
    former_rule smallint,
    former_edition text references edition (id),
    check (num_nulls(level_low, level_now, level_high, index_now) in (0, 4)),
    check (level_low between 0 and level_now and level_now <= level_high),
    check (num_nulls(former_level, former_index, former_rule, former_edition) in (0, 4)),
    primary key (organisation_id, unit_id, part),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade,
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade,
    foreign key (organisation_id, milestone_id) references milestone (organisation_id, id) on delete cascade
);
-- All units at once: where each stands, and which topics fall short in how many.
create index portfolio_figure_by_part on portfolio_figure (organisation_id, part);

call keep_tenants_apart('portfolio_figure');

grant select, insert, update, delete on portfolio_figure to waymark_app;
