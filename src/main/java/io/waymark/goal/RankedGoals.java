package io.waymark.goal;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals that have a rank, with their weights and how strongly topics serve them. */
@Repository
public class RankedGoals {

    private final JdbcClient jdbc;

    RankedGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The goals of the member's organisation, what matters most first; one statement. */
    @Transactional(readOnly = true)
    public List<RankedGoal> of(Member member) {
        return jdbc.sql("""
                select g.id, g.position, count(*) over () as goals, g.statement, g.why, g.theme, g.owner_id,
                       owner.name as owner_name, g.horizon,
                       array(select t.topic_key || ' ' || t.strength from goal_topic t
                             where t.organisation_id = g.organisation_id and t.goal_id = g.id) as strengths
                from goal g left join colleague owner on owner.id = g.owner_id
                where g.organisation_id = ? and g.retired_at is null
                order by g.position
                """)
                .param(member.organisation().value())
                .query(RankedGoals::goal)
                .list();
    }

    private static RankedGoal goal(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        Date horizon = row.getDate("horizon");
        return new RankedGoal(
                new GoalId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                RankWeights.of(row.getInt("position"), row.getInt("goals")),
                row.getString("statement"),
                row.getString("why"),
                row.getString("theme"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                horizon == null ? null : horizon.toLocalDate(),
                strengths((String[]) row.getArray("strengths").getArray()));
    }

    private static Map<TopicKey, Integer> strengths(String[] pairs) {
        Map<TopicKey, Integer> strengths = new HashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split(" ");
            strengths.put(new TopicKey(parts[0]), Integer.valueOf(parts[1]));
        }
        return strengths;
    }
}
