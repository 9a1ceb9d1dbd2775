package io.waymark.wording;

import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            where w.organisation_id = :organisation
            """;

    private record Worded(
            Subject.Kind kind,
            UUID id,
            String title,
            String more,
            List<String> keyResults,
            @Nullable GoalId goalId,
            @Nullable String statement,
            @Nullable PersonId ownerId,
            @Nullable String ownerName) {

        Wording wording() {
            return new Wording(
                    new Subject(kind, id),
                    title,
                    more,
                    keyResults,
                    goalId == null
                            ? null
                            : new UnderGoal(goalId, Objects.requireNonNull(statement), ownerId, ownerName));
        }
    }

    private final Sql sql;

    Wordings(Sql sql) {
        this.sql = sql;
    }

    /** All of the member's organisation, by kind and then by the rank of the goal; one statement. */
    @Transactional(readOnly = true)
    public List<Wording> of(Member member) {
        return sql.of(member, WORDED + "order by w.place, g.position nulls last, w.id").list(Worded.class).stream()
                .map(Worded::wording)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing, not in use any more, or another tenant's
     */
    @Transactional(readOnly = true)
    public Wording of(Member member, Subject subject) {
        return sql.of(member, WORDED + "and w.kind = :kind and w.id = :id")
                .with("kind", subject.kind())
                .with("id", subject.id())
                .one(Worded.class)
                .wording();
    }
}
