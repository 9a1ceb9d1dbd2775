package io.waymark.objective;

import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals that objectives hang under, retired ones too, because their objectives stay. */
@Repository
public class GoalsOfObjectives {

    private final JdbcClient jdbc;

    GoalsOfObjectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The goals of the member's organisation by rank, retired ones at the end; one statement. */
    @Transactional(readOnly = true)
    public List<NamedGoal> of(Member member) {
        return jdbc.sql("""
                select g.id, g.position, g.statement from goal g
                where g.organisation_id = ? order by g.position nulls last, g.id
                """)
                .param(member.organisation().value())
                .query(GoalsOfObjectives::goal)
                .list();
    }

    private static NamedGoal goal(ResultSet row, int number) throws SQLException {
        int rank = row.getInt("position");
        return new NamedGoal(
                new GoalId(row.getObject("id", UUID.class)), row.wasNull() ? null : rank, row.getString("statement"));
    }
}
