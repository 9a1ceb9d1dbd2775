package io.waymark.wording;

import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the words of everything in use: of goals that are not retired, open objectives, and KPIs in use. */
@Repository
public class Wordings {

    private static final String WORDED = """
            select w.kind, w.id, w.title, w.more, w.key_results, w.goal_id, g.statement, g.owner_id, owner.name as owner_name
            from (
                select 'GOAL' as kind, 1 as place, organisation_id, id, id as goal_id, statement as title, why as more,
                       array[]::text[] as key_results
                from goal where retired_at is null
                union all
                select 'OBJECTIVE', 2, organisation_id, id, goal_id, title, why,
                       array(select r.title from key_result r
                             where r.organisation_id = o.organisation_id and r.objective_id = o.id
                             and r.dropped_at is null order by r.id)
                from objective o where closed_at is null
                union all
                select 'KPI', 3, organisation_id, id, goal_id, title, meaning, array[]::text[]
                from kpi where retired_at is null
            ) w
            left join goal g on g.organisation_id = w.organisation_id and g.id = w.goal_id
            left join colleague owner on owner.id = g.owner_id
            where w.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    Wordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the member's organisation, by kind and then by the rank of the goal; one statement. */
    @Transactional(readOnly = true)
    public List<Wording> of(Member member) {
        return jdbc.sql(WORDED + "order by w.place, g.position nulls last, w.id")
                .param(member.organisation().value())
                .query(Wordings::wording)
                .list();
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing, not in use any more, or another tenant's
     */
    @Transactional(readOnly = true)
    public Wording of(Member member, Subject subject) {
        return jdbc.sql(WORDED + "and w.kind = ? and w.id = ?")
                .param(member.organisation().value())
                .param(subject.kind().name())
                .param(subject.id())
                .query(Wordings::wording)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        return new Wording(
                new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("more"),
                List.of((String[]) row.getArray("key_results").getArray()),
                goal(row));
    }

    private static @Nullable UnderGoal goal(ResultSet row) throws SQLException {
        UUID goal = row.getObject("goal_id", UUID.class);
        UUID owner = row.getObject("owner_id", UUID.class);
        return goal == null
                ? null
                : new UnderGoal(
                        new GoalId(goal),
                        row.getString("statement"),
                        owner == null ? null : new PersonId(owner),
                        row.getString("owner_name"));
    }
}
