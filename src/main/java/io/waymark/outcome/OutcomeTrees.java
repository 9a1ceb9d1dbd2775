package io.waymark.outcome;

import io.waymark.content.TopicKey;
import io.waymark.figure.AimRow;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything under the goals at once, whatever its size; three statements. */
@Repository
public class OutcomeTrees {

    private final RankedGoals goals;
    private final JdbcClient jdbc;

    OutcomeTrees(RankedGoals goals, JdbcClient jdbc) {
        this.goals = goals;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OutcomeTree of(Member member) {
        return new OutcomeTree(goals.of(member), objectives(member), kpis(member));
    }

    /** The KPIs in use, by title; one statement. */
    @Transactional(readOnly = true)
    public List<KpiFacts> kpis(Member member) {
        return jdbc.sql("""
                select k.id, k.goal_id, k.topic_key, k.title, k.nature, k.unit, k.direction, k.baseline, k.target, k.low, k.high,
                       k.frequency, k.owner_id, owner.name as owner_name, m.day, m.value
                from kpi k
                left join colleague owner on owner.id = k.owner_id
                left join lateral (
                    select day, value from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id
                    order by day desc limit 1
                ) m on true
                where k.organisation_id = ? and k.retired_at is null
                order by lower(k.title)
                """)
                .param(member.organisation().value())
                .query(OutcomeTrees::kpi)
                .list();
    }

    /** Each objective comes once with each of its key results, or once without. */
    private List<ObjectiveFacts> objectives(Member member) {
        Map<UUID, ObjectiveFacts> objectives = new LinkedHashMap<>();
        jdbc.sql("""
                select o.id as objective_id, o.goal_id, o.title as objective_title, o.due_on as objective_due_on,
                       answering.name as objective_owner_name,
                       array(select a.goal_id from objective_alignment a
                             where a.organisation_id = o.organisation_id and a.objective_id = o.id
                             and a.goal_id is not null) as goals,
                       array(select a.parent_id from objective_alignment a
                             where a.organisation_id = o.organisation_id and a.objective_id = o.id
                             and a.parent_id is not null) as parents,
                       k.id, k.title, k.nature, k.unit, k.direction, k.baseline, k.target, k.low, k.high,
                       k.due_on, owner.name as owner_name, c.day, c.value
                from objective o
                left join colleague answering on answering.id = o.owner_id
                left join key_result k
                    on k.organisation_id = o.organisation_id and k.objective_id = o.id and k.dropped_at is null
                left join colleague owner on owner.id = k.owner_id
                left join lateral (
                    select day, value from check_in c
                    where c.organisation_id = k.organisation_id and c.key_result_id = k.id
                    order by day desc, recorded_at desc, id desc limit 1
                ) c on true
                where o.organisation_id = ? and o.closed_at is null
                order by o.due_on, o.id, k.due_on, k.id
                """).param(member.organisation().value()).query(row -> {
            ObjectiveFacts objective = objective(row, objectives);
            objectives.put(objective.id().value(), objective);
        });
        return List.copyOf(objectives.values());
    }

    private static ObjectiveFacts objective(ResultSet row, Map<UUID, ObjectiveFacts> before) throws SQLException {
        UUID id = row.getObject("objective_id", UUID.class);
        ObjectiveFacts known = before.get(id);
        ObjectiveFacts objective = known == null ? objective(row, id) : known;
        return row.getObject("id") == null ? objective : objective.with(keyResult(row));
    }

    private static ObjectiveFacts objective(ResultSet row, UUID id) throws SQLException {
        return new ObjectiveFacts(
                new ObjectiveId(id),
                new GoalId(row.getObject("goal_id", UUID.class)),
                ids(row, "goals", GoalId::new),
                ids(row, "parents", ObjectiveId::new),
                row.getString("objective_title"),
                row.getDate("objective_due_on").toLocalDate(),
                row.getString("objective_owner_name"),
                List.of());
    }

    private static KeyResultFacts keyResult(ResultSet row) throws SQLException {
        return new KeyResultFacts(
                new KeyResultId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Nature.valueOf(row.getString("nature")),
                row.getString("unit"),
                AimRow.read(row),
                row.getDate("due_on").toLocalDate(),
                row.getString("owner_name"),
                reading(row));
    }

    private static KpiFacts kpi(ResultSet row, int number) throws SQLException {
        UUID goal = row.getObject("goal_id", UUID.class);
        UUID owner = row.getObject("owner_id", UUID.class);
        return new KpiFacts(
                new KpiId(row.getObject("id", UUID.class)),
                goal == null ? null : new GoalId(goal),
                topic(row.getString("topic_key")),
                row.getString("title"),
                Nature.valueOf(row.getString("nature")),
                row.getString("unit"),
                AimRow.read(row),
                Frequency.valueOf(row.getString("frequency")),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                reading(row));
    }

    private static @Nullable TopicKey topic(@Nullable String key) {
        return key == null ? null : new TopicKey(key);
    }

    private static Optional<Reading> reading(ResultSet row) throws SQLException {
        Date day = row.getDate("day");
        return day == null ? Optional.empty() : Optional.of(new Reading(day.toLocalDate(), row.getBigDecimal("value")));
    }

    private static <T> Set<T> ids(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(id).collect(Collectors.toSet());
    }
}
