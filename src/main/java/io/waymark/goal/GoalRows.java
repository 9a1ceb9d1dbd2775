package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            where g.organisation_id = :organisation
            """;

    private record Stored(
            GoalId id,
            int version,
            @Nullable Integer position,
            String statement,
            String why,
            String theme,
            @Nullable PersonId ownerId,
            @Nullable String ownerName,
            @Nullable LocalDate horizon,
            @Nullable Instant retiredAt,
            @Nullable String retiredBy,
            @Nullable String retiredBecause,
            int ranked) {

        GoalFacts facts() {
            GoalPlan plan = new GoalPlan(statement, why, theme, ownerId, horizon);
            return new GoalFacts(id, version, position, ranked, plan, ownerName, retirement());
        }

        private GoalFacts.@Nullable Retirement retirement() {
            return retiredAt == null
                    ? null
                    : new GoalFacts.Retirement(
                            retiredAt, Objects.requireNonNull(retiredBy), Objects.requireNonNull(retiredBecause));
        }
    }

    private final Sql sql;

    GoalRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * One goal of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public GoalFacts of(Member member, GoalId id) {
        return sql.of(member, GOAL + "and g.id = :id")
                .with("id", id)
                .one(Stored.class)
                .facts();
    }

    /** The goals that were taken out of the list, the last one first; one statement. */
    @Transactional(readOnly = true)
    public List<GoalFacts> retired(Member member) {
        return sql
                .of(member, GOAL + "and g.retired_at is not null order by g.retired_at desc, g.id")
                .list(Stored.class)
                .stream()
                .map(Stored::facts)
                .toList();
    }
}
