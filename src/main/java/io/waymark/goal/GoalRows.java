package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads single goals and the retired ones; the ranked list is in {@link RankedGoals}. */
@Repository
public class GoalRows {

    private static final String GOAL = """
            select g.id, g.version, g.position, g.statement, g.why, g.theme, g.owner_id, owner.name as owner_name, g.horizon,
                   g.retired_at, retirer.name as retired_by, g.retired_because,
                   (select count(*) from goal r where r.organisation_id = g.organisation_id and r.position is not null) as ranked
            from goal g
            left join colleague owner on owner.id = g.owner_id
            left join person retirer on retirer.id = g.retired_by
            where g.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One goal of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public GoalFacts of(Member member, GoalId id) {
        return jdbc.sql(GOAL + "and g.id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(GoalRows::goal)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The goals that were taken out of the list, the last one first; one statement. */
    @Transactional(readOnly = true)
    public List<GoalFacts> retired(Member member) {
        return jdbc.sql(GOAL + "and g.retired_at is not null order by g.retired_at desc, g.id")
                .param(member.organisation().value())
                .query(GoalRows::goal)
                .list();
    }

    private static GoalPlan plan(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        Date horizon = row.getDate("horizon");
        return new GoalPlan(
                row.getString("statement"),
                row.getString("why"),
                row.getString("theme"),
                owner == null ? null : new PersonId(owner),
                horizon == null ? null : horizon.toLocalDate());
    }

    private static GoalFacts goal(ResultSet row, int number) throws SQLException {
        return new GoalFacts(
                new GoalId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getObject("position", Integer.class),
                row.getInt("ranked"),
                plan(row),
                row.getString("owner_name"),
                retirement(row));
    }

    private static GoalFacts.@Nullable Retirement retirement(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("retired_at");
        return at == null
                ? null
                : new GoalFacts.Retirement(
                        at.toInstant(), row.getString("retired_by"), row.getString("retired_because"));
    }
}
