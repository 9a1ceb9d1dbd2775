package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads key results with where they stand and the check-in that counts now; one statement each. */
@Repository
@Transactional(readOnly = true)
public class KeyResultRows {

    /** As many days as a course shows. */
    static final int COURSE = 60;

    private static final String SELECT = """
            select k.id, k.version, k.objective_id as objective, k.title, k.nature, k.unit, k.direction, k.baseline, k.target,
                   k.low, k.high, k.due_on, k.owner_id as owner, owner.name as owner_name, k.dropped_at, c.day, c.value,
                   c.confidence, c.note, k.kpi_id as kpi, p.title as kpi_title, p.unit as kpi_unit,
                   p.direction as kpi_direction, p.retired_at is not null as kpi_retired, r.day as read_day,
                   r.value as read_value
            from key_result k
            left join colleague owner on owner.id = k.owner_id
            left join kpi p on p.organisation_id = k.organisation_id and p.id = k.kpi_id
            left join lateral (
                select day, value from key_result_reading r
                where r.organisation_id = k.organisation_id and r.key_result_id = k.id
                order by day desc limit 1
            ) r on true
            left join lateral (
                select day, value, confidence, note from check_in c
                where c.organisation_id = k.organisation_id and c.key_result_id = k.id
                order by day desc, recorded_at desc, id desc limit 1
            ) c on true
            where k.organisation_id = :organisation
            """;

    /**
     * @param day of the check-in that counts, with what follows; null where there is none
     * @param readDay of the figure that counts, with its value; null where there is none
     */
    private record Line(
            KeyResultId id,
            int version,
            ObjectiveId objective,
            String title,
            Nature nature,
            String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            LocalDate dueOn,
            @Nullable PersonId owner,
            @Nullable String ownerName,
            @Nullable Instant droppedAt,
            @Nullable LocalDate day,
            @Nullable BigDecimal value,
            @Nullable Integer confidence,
            @Nullable String note,
            @Nullable KpiId kpi,
            @Nullable String kpiTitle,
            @Nullable String kpiUnit,
            @Nullable Direction kpiDirection,
            boolean kpiRetired,
            @Nullable LocalDate readDay,
            @Nullable BigDecimal readValue) {

        ShownKeyResult shown() {
            Aim aim = new Aim(direction, baseline, target, low, high);
            KeyResultPlan plan = new KeyResultPlan(title, nature, unit, aim, dueOn, owner, kpi);
            return new ShownKeyResult(
                    id, version, objective, plan, ownerName, droppedAt, namedKpi(), reading(), latest());
        }

        private @Nullable NamedKpi namedKpi() {
            return kpi == null
                    ? null
                    : new NamedKpi(
                            kpi,
                            Objects.requireNonNull(kpiTitle),
                            Objects.requireNonNull(kpiUnit),
                            Objects.requireNonNull(kpiDirection),
                            kpiRetired);
        }

        private @Nullable Reading reading() {
            return readDay == null ? null : new Reading(readDay, Figures.exact(Objects.requireNonNull(readValue)));
        }

        private @Nullable CheckIn latest() {
            return day == null
                    ? null
                    : new CheckIn(
                            day,
                            Objects.requireNonNull(value),
                            Objects.requireNonNull(confidence),
                            Objects.requireNonNull(note));
        }
    }

    private final Sql sql;

    KeyResultRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of the whole organisation, dropped ones too, in the order in which they were set. */
    public List<ShownKeyResult> of(Member member) {
        return shown(sql.of(member, SELECT + "order by k.id"));
    }

    /** Those of an objective, dropped ones too, in the order in which they were set. */
    public List<ShownKeyResult> of(Member member, ObjectiveId objective) {
        return shown(sql.of(member, SELECT + "and k.objective_id = :objective order by k.id")
                .with("objective", objective));
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public ShownKeyResult of(Member member, KeyResultId id) {
        return sql.of(member, SELECT + "and k.id = :id")
                .with("id", id)
                .one(Line.class)
                .shown();
    }

    /** Where it stood, the oldest day first, at most as many as a course shows. */
    public List<Reading> course(Member member, KeyResultId id) {
        return sql.of(member, """
                select day, value from key_result_reading
                where organisation_id = :organisation and key_result_id = :id order by day desc limit :most
                """)
                .with("id", id)
                .with("most", COURSE)
                .list(Reading.class)
                .reversed();
    }

    private static List<ShownKeyResult> shown(Sql.Statement query) {
        return query.list(Line.class).stream().map(Line::shown).toList();
    }
}
