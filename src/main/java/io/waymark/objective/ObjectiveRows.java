package io.waymark.objective;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objectives of organisations; one statement each. */
@Repository
@Transactional(readOnly = true)
public class ObjectiveRows {

    private static final String SELECT = """
            select o.id, o.version, o.goal_id as goal, o.title, o.why, o.owner_id as owner, owner.name as owner_name, o.due_on,
                   o.created_at, o.closed_at, o.closed_because, a.goals, a.parents
            from objective o
            left join colleague owner on owner.id = o.owner_id
            left join lateral (
                select string_agg(goal_id::text, ' ') as goals, string_agg(parent_id::text, ' ') as parents
                from objective_alignment
                where organisation_id = o.organisation_id and objective_id = o.id
            ) a on true
            where o.organisation_id = :organisation
            """;

    private record Line(
            ObjectiveId id,
            int version,
            GoalId goal,
            String title,
            String why,
            @Nullable PersonId owner,
            @Nullable String ownerName,
            LocalDate dueOn,
            Instant createdAt,
            @Nullable Instant closedAt,
            String closedBecause,
            @Nullable String goals,
            @Nullable String parents) {

        ShownObjective shownTo(Member member) {
            Set<GoalId> supported = ids(goals, GoalId::of);
            Set<ObjectiveId> above = ids(parents, ObjectiveId::of);
            return new ShownObjective(
                    id,
                    version,
                    new ObjectivePlan(goal, title, why, owner, dueOn, supported, above),
                    ownerName,
                    member.day(createdAt),
                    closedAt == null ? null : member.day(closedAt),
                    closedBecause);
        }

        private static <T> Set<T> ids(@Nullable String all, Function<String, T> id) {
            return all == null
                    ? Set.of()
                    : Arrays.stream(all.split(" ")).map(id).collect(Collectors.toSet());
        }
    }

    private final Sql sql;

    ObjectiveRows(Sql sql) {
        this.sql = sql;
    }

    /** All objectives of the member's organisation, closed ones too, what is due first before the rest. */
    public List<ShownObjective> of(Member member) {
        return sql.of(member, SELECT + "order by o.due_on, o.id").list(Line.class).stream()
                .map(it -> it.shownTo(member))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public ShownObjective of(Member member, ObjectiveId id) {
        return sql.of(member, SELECT + "and o.id = :id")
                .with("id", id)
                .one(Line.class)
                .shownTo(member);
    }
}
