package io.waymark.objective;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objectives of organisations; one statement each. */
@Repository
@Transactional(readOnly = true)
public class ObjectiveRows {

    private static final String SELECT = """
            select o.id, o.version, o.goal_id, o.title, o.why, o.owner_id, owner.name as owner_name, o.due_on, o.created_at,
                   o.closed_at, o.closed_because,
                   array(select a.goal_id from objective_alignment a
                         where a.organisation_id = o.organisation_id and a.objective_id = o.id
                         and a.goal_id is not null) as goals,
                   array(select a.parent_id from objective_alignment a
                         where a.organisation_id = o.organisation_id and a.objective_id = o.id
                         and a.parent_id is not null) as parents
            from objective o left join person owner on owner.id = o.owner_id
            where o.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    ObjectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All objectives of the member's organisation, closed ones too, what is due first before the rest. */
    public List<Objective> of(Member member) {
        return jdbc.sql(SELECT + "order by o.due_on, o.id")
                .param(member.organisation().value())
                .query((row, number) -> objective(member, row))
                .list();
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public Objective of(Member member, ObjectiveId id) {
        return one(member, id, "");
    }

    /** The same, held until the transaction ends: who changes it at once takes turns. */
    @Transactional
    Objective held(Member member, ObjectiveId id) {
        return one(member, id, " for update of o");
    }

    private Objective one(Member member, ObjectiveId id, String how) {
        return jdbc.sql(SELECT + "and o.id = ?" + how)
                .param(member.organisation().value())
                .param(id.value())
                .query((row, number) -> objective(member, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Objective objective(Member member, ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Objective(
                new ObjectiveId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                plan(row),
                row.getString("owner_name"),
                member.day(row.getTimestamp("created_at").toInstant()),
                closed == null ? null : member.day(closed.toInstant()),
                row.getString("closed_because"));
    }

    private static ObjectivePlan plan(ResultSet row) throws SQLException {
        return new ObjectivePlan(
                new GoalId(row.getObject("goal_id", UUID.class)),
                row.getString("title"),
                row.getString("why"),
                person(row.getObject("owner_id", UUID.class)),
                row.getDate("due_on").toLocalDate(),
                ids(row, "goals", GoalId::new),
                ids(row, "parents", ObjectiveId::new));
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static <T> Set<T> ids(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(id).collect(Collectors.toSet());
    }
}
