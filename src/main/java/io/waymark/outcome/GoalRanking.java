package io.waymark.outcome;

import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaders do with the ranked list of goals; each call is one transaction with its activity entry. */
@Component
public class GoalRanking {

    private static final String SUBJECT = "goal";

    private final Goals goals;
    private final Editions editions;
    private final ActivityRecord activity;
    private final JdbcClient jdbc;
    private final Clock clock;

    GoalRanking(Goals goals, Editions editions, ActivityRecord activity, JdbcClient jdbc, Clock clock) {
        this.goals = goals;
        this.editions = editions;
        this.activity = activity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the member may change goals; everyone in the organisation reads them. */
    public static boolean changedBy(Member member) {
        return member.is(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }

    /**
     * Refuses members who only read goals.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public static void mustBeChangedBy(Member member) {
        member.mustBe(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }

    /**
     * Adds a goal at the end of the list.
     *
     * @param theme key of one of the current edition's goal themes
     * @throws IllegalArgumentException where the edition has no such theme
     */
    @Transactional
    public Goal add(Member member, String statement, String why, String theme) {
        return add(member, statement, why, theme, clock);
    }

    /** Adds a goal as of a time; else as above. */
    @Transactional
    public Goal add(Member member, String statement, String why, String theme, Clock at) {
        mustBeChangedBy(member);
        if (editions.current().themes().stream().noneMatch(it -> it.key().equals(theme))) {
            throw new IllegalArgumentException("No goal theme " + theme);
        }
        List<Goal> ranked = rankedAndHeld(member);
        Goal goal = goals.save(new Goal(member, ranked.size() + 1, statement, why, theme));
        activity.add(
                member,
                at.instant(),
                "activity.goal.added",
                SUBJECT,
                goal.id().value(),
                Map.of(),
                Map.of("title", goal.statement(), "theme", theme, "position", goal.position()));
        return goal;
    }

    /**
     * Swaps a goal with its neighbour. It stays where it is when the wished position is not next to its own any more, so
     * that the same wish sent twice, or made from an old page, moves nothing by surprise.
     *
     * @return whether it moved
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public boolean move(Member member, GoalId id, int position) {
        mustBeChangedBy(member);
        List<Goal> ranked = rankedAndHeld(member);
        Goal goal = ranked.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        int before = goal.position();
        if (position < 1 || position > ranked.size() || Math.abs(position - before) != 1) {
            return false;
        }
        ranked.get(position - 1).moveTo(before);
        goal.moveTo(position);
        activity.add(
                member,
                "activity.goal.moved",
                SUBJECT,
                id.value(),
                Map.of("position", before),
                Map.of("title", goal.statement(), "position", position));
        return true;
    }

    /** The list, held until the transaction ends: two who rank at once take turns. */
    private List<Goal> rankedAndHeld(Member member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('goal ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
        return goals.of(member);
    }
}
