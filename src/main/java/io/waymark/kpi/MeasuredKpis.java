package io.waymark.kpi;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads KPIs together with their newest readings; each look-up is one statement, whatever there is. */
@Repository
public class MeasuredKpis {

    /** How many readings each KPI of a list comes with. */
    public static final int A_LINE = 12;

    /** How many one KPI comes with. */
    public static final int A_CHART = 60;

    private static final String SELECT = """
            select k.*, g.position as goal_rank, g.statement as goal_statement, owner.name as owner_name, r.days, r.figures, r.first_day
            from kpi k
            left join goal g on g.organisation_id = k.organisation_id and g.id = k.goal_id
            left join colleague owner on owner.id = k.owner_id
            left join (
                select kpi_id, array_agg(day order by day) as days, array_agg(value order by day) as figures,
                    min(first_day) as first_day
                from (
                    select kpi_id, day, value, row_number() over (partition by kpi_id order by day desc) as age,
                        min(day) over (partition by kpi_id) as first_day
                    from standing_measurement where organisation_id = :organisation
                ) s
                where age <= :readings
                group by kpi_id
            ) r on r.kpi_id = k.id
            where k.organisation_id = :organisation
            """;

    private record Stored(
            KpiId id,
            int version,
            String title,
            String meaning,
            String formula,
            Nature nature,
            String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Frequency frequency,
            @Nullable GoalId goalId,
            @Nullable TopicKey topicKey,
            @Nullable PersonId ownerId,
            String source,
            @Nullable String suggestionKey,
            @Nullable Integer goalRank,
            @Nullable String goalStatement,
            @Nullable String ownerName,
            Instant createdAt,
            @Nullable Instant retiredAt,
            @Nullable List<LocalDate> days,
            @Nullable List<BigDecimal> figures,
            @Nullable LocalDate firstDay) {

        MeasuredKpi kpi(Member member) {
            MeasuredKpi.Goal goal = goalStatement == null ? null : new MeasuredKpi.Goal(goalRank, goalStatement);
            LocalDate addedOn = member.day(createdAt);
            return new MeasuredKpi(
                    id,
                    version,
                    definition(),
                    suggestionKey,
                    goal,
                    ownerName,
                    addedOn,
                    firstDay != null && firstDay.isBefore(addedOn) ? firstDay : addedOn,
                    retiredAt,
                    readings());
        }

        private KpiDefinition definition() {
            Aim aim = new Aim(direction, baseline, target, low, high);
            return new KpiDefinition(
                    title, meaning, formula, nature, unit, aim, frequency, goalId, topicKey, ownerId, source);
        }

        private List<Reading> readings() {
            return days == null || figures == null
                    ? List.of()
                    : IntStream.range(0, days.size())
                            .mapToObj(it ->
                                    new Reading(days.get(it), figures.get(it).stripTrailingZeros()))
                            .toList();
        }
    }

    private final Sql sql;

    MeasuredKpis(Sql sql) {
        this.sql = sql;
    }

    /** All KPIs of the member's organisation, retired ones too, by title; one statement. */
    @Transactional(readOnly = true)
    public List<MeasuredKpi> of(Member member) {
        return sql
                .of(member, SELECT + "order by lower(k.title), k.id")
                .with("readings", A_LINE)
                .list(Stored.class)
                .stream()
                .map(it -> it.kpi(member))
                .toList();
    }

    /**
     * One KPI of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public MeasuredKpi find(Member member, KpiId id) {
        return sql.of(member, SELECT + "and k.id = :id")
                .with("readings", A_CHART)
                .with("id", id)
                .one(Stored.class)
                .kpi(member);
    }
}
