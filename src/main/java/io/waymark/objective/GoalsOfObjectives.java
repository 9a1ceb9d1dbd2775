package io.waymark.objective;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals that objectives hang under, retired ones too, because their objectives stay. */
@Repository
public class GoalsOfObjectives {

    private final Sql sql;

    GoalsOfObjectives(Sql sql) {
        this.sql = sql;
    }

    /** The goals of the member's organisation by rank, retired ones at the end; one statement. */
    @Transactional(readOnly = true)
    public List<NamedGoal> of(Member member) {
        return sql.of(member, """
                select id, position as rank, statement from goal
                where organisation_id = :organisation order by position nulls last, id
                """).list(NamedGoal.class);
    }
}
