package io.waymark.assessment;

/** The one statement that makes a unit's rows of the portfolio what they must be; what is so already is not written. */
final class PortfolioStatement {

    /** One row: how many rows were another before. */
    static final String SQL = """
            with fresh as materialized (
                select * from jsonb_to_recordset(cast(:figures as jsonb)) as f(
                    part text, target smallint, low smallint, now smallint, high smallint, index numeric(9, 6),
                    open integer, withheld integer, obligations integer, gaps integer, days numeric(12, 3))
            ), gone as (
                delete from portfolio_figure g
                where g.organisation_id = :organisation and g.unit_id = :unit
                    and not exists (select from fresh where fresh.part = g.part)
                returning 1
            ), written as (
                insert into portfolio_figure as held (
                    organisation_id, unit_id, part,
                    assessment_id, milestone_id, edition_id, rule, as_of, target, level_low, level_now, level_high,
                    index_now, open_practices, withheld, obligations, gaps, days, former_level, former_index,
                    former_rule, former_edition)
                select :organisation, :unit, part, cast(:assessment as uuid), cast(:milestone as uuid),
                    cast(:edition as text), cast(:rule as smallint), cast(:as_of as timestamptz), target, low, now, high, index,
                    open, withheld, obligations, gaps, days,
                    case when part = '' then cast(:former_level as smallint) end,
                    case when part = '' then cast(:former_index as numeric(9, 6)) end,
                    case when part = '' then cast(:former_rule as smallint) end,
                    case when part = '' then cast(:former_edition as text) end
                from fresh
                on conflict (organisation_id, unit_id, part) do update set (
                    assessment_id, milestone_id, edition_id, rule, as_of, target, level_low, level_now, level_high,
                    index_now, open_practices, withheld, obligations, gaps, days, former_level, former_index,
                    former_rule, former_edition)
                    = row (
                    excluded.assessment_id, excluded.milestone_id, excluded.edition_id, excluded.rule,
                    excluded.as_of, excluded.target, excluded.level_low, excluded.level_now, excluded.level_high,
                    excluded.index_now, excluded.open_practices, excluded.withheld, excluded.obligations,
                    excluded.gaps, excluded.days, excluded.former_level, excluded.former_index, excluded.former_rule,
                    excluded.former_edition)
                    where held.* is distinct from excluded.*
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written)
            """;

    private PortfolioStatement() {}
}
