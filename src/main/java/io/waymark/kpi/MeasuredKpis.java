package io.waymark.kpi;

import io.waymark.content.TopicKey;
import io.waymark.figure.AimRow;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            select k.*, g.position as goal_rank, g.statement as goal_statement, owner.name as owner_name, r.days, r.figures
            from kpi k
            left join goal g on g.organisation_id = k.organisation_id and g.id = k.goal_id
            left join colleague owner on owner.id = k.owner_id
            left join (
                select kpi_id, array_agg(day order by day) as days, array_agg(value order by day) as figures
                from (
                    select kpi_id, day, value, row_number() over (partition by kpi_id order by day desc) as age
                    from standing_measurement where organisation_id = :organisation
                ) s
                where age <= :readings
                group by kpi_id
            ) r on r.kpi_id = k.id
            where k.organisation_id = :organisation
            """;

    private final JdbcClient jdbc;

    MeasuredKpis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All KPIs of the member's organisation, retired ones too, by title; one statement. */
    @Transactional(readOnly = true)
    public List<MeasuredKpi> of(Member member) {
        return jdbc.sql(SELECT + "order by lower(k.title), k.id")
                .param("organisation", member.organisation().value())
                .param("readings", A_LINE)
                .query((row, number) -> kpi(member, row))
                .list();
    }

    /**
     * One KPI of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public MeasuredKpi find(Member member, KpiId id) {
        return jdbc.sql(SELECT + "and k.id = :id")
                .param("organisation", member.organisation().value())
                .param("readings", A_CHART)
                .param("id", id.value())
                .query((row, number) -> kpi(member, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static MeasuredKpi kpi(Member member, ResultSet row) throws SQLException {
        Timestamp retired = row.getTimestamp("retired_at");
        return new MeasuredKpi(
                new KpiId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                definition(row),
                row.getString("suggestion_key"),
                goal(row),
                row.getString("owner_name"),
                member.day(row.getTimestamp("created_at").toInstant()),
                retired == null ? null : retired.toInstant(),
                readings(row));
    }

    private static KpiDefinition definition(ResultSet row) throws SQLException {
        UUID goal = row.getObject("goal_id", UUID.class);
        String topic = row.getString("topic_key");
        UUID owner = row.getObject("owner_id", UUID.class);
        return new KpiDefinition(
                row.getString("title"),
                row.getString("meaning"),
                row.getString("formula"),
                Nature.valueOf(row.getString("nature")),
                row.getString("unit"),
                AimRow.read(row),
                Frequency.valueOf(row.getString("frequency")),
                goal == null ? null : new GoalId(goal),
                topic == null ? null : new TopicKey(topic),
                owner == null ? null : new PersonId(owner),
                row.getString("source"));
    }

    private static MeasuredKpi.@Nullable Goal goal(ResultSet row) throws SQLException {
        String statement = row.getString("goal_statement");
        return statement == null ? null : new MeasuredKpi.Goal(row.getObject("goal_rank", Integer.class), statement);
    }

    private static List<Reading> readings(ResultSet row) throws SQLException {
        if (row.getArray("days") == null) {
            return List.of();
        }
        Date[] days = (Date[]) row.getArray("days").getArray();
        BigDecimal[] figures = (BigDecimal[]) row.getArray("figures").getArray();
        return IntStream.range(0, days.length)
                .mapToObj(i -> new Reading(days[i].toLocalDate(), figures[i].stripTrailingZeros()))
                .toList();
    }
}
