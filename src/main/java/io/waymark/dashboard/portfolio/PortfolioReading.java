package io.waymark.dashboard.portfolio;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a portfolio: three statements, whatever the number of units. Archived units are left out. */
@Repository
class PortfolioReading {

    private static final int COMMON = 10;

    private final Sql sql;
    private final Editions editions;

    PortfolioReading(Sql sql, Editions editions) {
        this.sql = sql;
        this.editions = editions;
    }

    /**
     * The portfolio of the member's organisation.
     *
     * @throws NotFound where the unit to be opened is not among those shown
     */
    @Transactional(readOnly = true)
    PortfolioPage of(Member member, PortfolioView view) {
        List<PortfolioLine> units = units(member, view);
        if (view.open() != null && units.stream().noneMatch(it -> it.unit().equals(view.open()))) {
            throw new NotFound();
        }
        return PortfolioPage.of(view, editions, units, parts(member, view, units), gaps(member, view.kind()));
    }

    private List<PortfolioLine> units(Member member, PortfolioView view) {
        return sql.of(member, """
                select u.id as unit, u.name, u.kind, a.title, f.milestone_id is null as provisional, f.as_of, f.level_now,
                    f.index_now, f.obligations, f.gaps, f.days, f.former_level, f.former_index,
                    coalesce(f.former_rule <> f.rule, false) as other_rule,
                    coalesce(f.former_edition <> f.edition_id, false) as other_edition, count(*) over () as total
                from unit u
                left join portfolio_figure f on f.organisation_id = u.organisation_id and f.unit_id = u.id and f.part = ''
                left join assessment a on a.organisation_id = f.organisation_id and a.id = f.assessment_id
                where u.organisation_id = :organisation and u.archived_at is null
                    and (cast(:kind as text) is null or u.kind = :kind)
                order by %s
                limit :shown offset :passed
                """.formatted(view.sort().sql()))
                .with("kind", view.kind())
                .with("shown", PortfolioView.SHOWN)
                .with("passed", view.passed())
                .list(PortfolioLine.class);
    }

    private List<PartFigure> parts(Member member, PortfolioView view, List<PortfolioLine> units) {
        return sql.of(member, """
                select unit_id as unit, part, level_low, level_now, level_high, withheld, gaps
                from portfolio_figure
                where organisation_id = :organisation and unit_id = any (cast(:units as uuid[]))
                    and (kind = 'DIMENSION' or kind = 'TOPIC' and unit_id = cast(:open as uuid))
                """)
                .with("units", units.stream().map(it -> it.unit().toString()).toArray(String[]::new))
                .with("open", view.open())
                .list(PartFigure.class);
    }

    private List<CommonGap> gaps(Member member, Unit.@Nullable Kind kind) {
        return sql.of(member, """
                select f.part, count(*) as units, sum(f.gaps) as gaps, sum(f.days) as days
                from portfolio_figure f
                join unit u on u.organisation_id = f.organisation_id and u.id = f.unit_id
                where f.organisation_id = :organisation and f.kind = 'TOPIC' and f.gaps > 0 and u.archived_at is null
                    and (cast(:kind as text) is null or u.kind = :kind)
                group by f.part
                order by units desc, days desc, f.part
                limit :common
                """).with("kind", kind).with("common", COMMON).list(CommonGap.class);
    }
}
