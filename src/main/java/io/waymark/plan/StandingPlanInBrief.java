package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.PlanInBrief;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plan that stands of a unit, as others tell it in a line; one statement. */
@Repository
class StandingPlanInBrief implements PlanInBrief {

    private record StoredBrief(@Nullable LocalDate ends, double planned, double capacity) {

        Brief in(Quarter quarter) {
            return new Brief(quarter, planned, capacity, ends == null ? null : Quarter.of(ends));
        }
    }

    private final Sql sql;

    StandingPlanInBrief(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Brief> of(Member member, UnitId unit, Quarter quarter) {
        return sql.of(member, """
                select p.ends, coalesce(l.planned, 0) as planned, coalesce(l.capacity, 0) as capacity
                from accepted_plan p
                left join accepted_load l on l.organisation_id = p.organisation_id and l.plan_id = p.id
                    and l.quarter = :quarter
                where p.organisation_id = :organisation and p.unit_id = :unit
                order by p.number desc limit 1
                """)
                .with("unit", unit)
                .with("quarter", quarter.firstDay())
                .maybe(StoredBrief.class)
                .map(it -> it.in(quarter));
    }
}
