package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads value cases with their goals, their KPIs as they are now, and who signed. */
@Repository
public class ValueCases {

    private static final TypeReference<List<Signature>> SIGNATURES = new TypeReference<>() {};

    private static final String CASE = """
            select c.id, c.version, c.goal_id, g.statement, g.retired_at is null as ranked, g.owner_id, o.name as owner_name,
                   c.kpi_id, k.title, k.unit, k.direction, k.low, k.high, k.goal_id as kpi_goal, b.value as before_now,
                   a.value as after_now, c.before_on, c.before_value, c.target, c.after_on, c.after_value, c.what_changed,
                   w.name as written_by, c.written_at, c.withdrawn_at,
                   (select jsonb_agg(jsonb_build_object('capacity', s.capacity, 'version', s.case_version, 'by', s.signed_by,
                                                        'name', p.name, 'at', s.signed_at) order by s.signed_at)
                    from value_case_signature s join person p on p.id = s.signed_by
                    where s.organisation_id = c.organisation_id and s.value_case_id = c.id) as signatures
            from value_case c
            join goal g on g.organisation_id = c.organisation_id and g.id = c.goal_id
            join kpi k on k.organisation_id = c.organisation_id and k.id = c.kpi_id
            join person w on w.id = c.written_by
            left join person o on o.id = g.owner_id
            left join standing_measurement b
                on b.organisation_id = c.organisation_id and b.kpi_id = c.kpi_id and b.day = c.before_on
            left join standing_measurement a
                on a.organisation_id = c.organisation_id and a.kpi_id = c.kpi_id and a.day = c.after_on
            where c.organisation_id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ValueCases(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those in use, by the rank of their goals; one statement. */
    @Transactional(readOnly = true)
    public List<ValueCase> of(Member member) {
        return jdbc.sql(CASE + "and c.withdrawn_at is null order by g.position nulls last, c.written_at")
                .param(member.organisation().value())
                .query(this::valueCase)
                .list();
    }

    /**
     * One case of the member's organisation, one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public ValueCase of(Member member, ValueCaseId id) {
        return jdbc.sql(CASE + "and c.id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(this::valueCase)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ValueCase valueCase(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        String signatures = row.getString("signatures");
        return new ValueCase(
                new ValueCaseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                goal(row),
                kpi(row),
                reading(row, "before"),
                row.getString("target"),
                reading(row, "after"),
                row.getString("what_changed"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                signatures == null ? List.of() : json.readValue(signatures, SIGNATURES));
    }

    private static ValueCase.OfGoal goal(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        return new ValueCase.OfGoal(
                new GoalId(row.getObject("goal_id", UUID.class)),
                row.getString("statement"),
                row.getBoolean("ranked"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"));
    }

    private static ValueCase.OfKpi kpi(ResultSet row) throws SQLException {
        UUID goal = row.getObject("kpi_goal", UUID.class);
        Direction direction = Direction.valueOf(row.getString("direction"));
        return new ValueCase.OfKpi(
                new KpiId(row.getObject("kpi_id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                new Aim(direction, null, null, row.getBigDecimal("low"), row.getBigDecimal("high")),
                goal == null ? null : new GoalId(goal),
                figure(row.getBigDecimal("before_now")),
                figure(row.getBigDecimal("after_now")));
    }

    private static Reading reading(ResultSet row, String which) throws SQLException {
        return new Reading(
                row.getObject(which + "_on", LocalDate.class), Figures.exact(row.getBigDecimal(which + "_value")));
    }

    private static @Nullable BigDecimal figure(@Nullable BigDecimal value) {
        return value == null ? null : Figures.exact(value);
    }
}
