package io.waymark.outcome;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What leaders change about a goal beside its rank; each call is one transaction with its activity entry. */
@Component
public class GoalChanges {

    private final Goals goals;
    private final GoalRows rows;
    private final Ranks ranks;
    private final ActivityRecord activity;
    private final Clock clock;

    GoalChanges(Goals goals, GoalRows rows, Ranks ranks, ActivityRecord activity, Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.ranks = ranks;
        this.activity = activity;
        this.clock = clock;
    }

    /** What became of a wish to change a goal. */
    public sealed interface Result {

        /** It stands as wished. */
        record Done() implements Result {}

        /** Somebody changed or retired the goal first; nothing was changed now. */
        record Stale(GoalFacts now) implements Result {}
    }

    /** Holds the member's goals until the transaction ends: whoever changes what belongs to them takes turns with this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Member member) {
        ranks.held(member);
    }

    /**
     * Says a goal anew; a wish that would change nothing is done already, whatever its version.
     *
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public Result change(Member member, GoalId id, int seenVersion, GoalPlan plan) {
        GoalRanking.mustBeChangedBy(member);
        ranks.held(member);
        Goal goal = goals.of(member, id);
        GoalPlan before = goal.plan();
        if (before.equals(plan)) {
            return new Result.Done();
        }
        if (goal.retired() || goal.version() != seenVersion) {
            return new Result.Stale(rows.of(member, id));
        }
        goal.change(plan);
        Map<String, Object> after = new HashMap<>(plan.fields());
        after.put("title", plan.statement());
        activity.add(member, "activity.goal.changed", GoalRanking.SUBJECT, id.value(), before.fields(), after);
        return new Result.Done();
    }

    /**
     * Takes a goal out of the list; all that hangs under it stays.
     *
     * @return false where it was retired already, with whatever reason
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public boolean retire(Member member, GoalId id, String reason) {
        GoalRanking.mustBeChangedBy(member);
        ranks.held(member);
        Goal goal = goals.of(member, id);
        if (goal.position() == null) {
            return false;
        }
        ranks.retire(member, id, reason.strip(), clock.instant());
        activity.add(
                member,
                "activity.goal.retired",
                GoalRanking.SUBJECT,
                id.value(),
                Map.of("position", goal.position()),
                Map.of("title", goal.statement(), "reason", reason.strip()));
        return true;
    }

    /**
     * Puts a retired goal at the end of the list.
     *
     * @return false where it is in the list already
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public boolean bringBack(Member member, GoalId id) {
        GoalRanking.mustBeChangedBy(member);
        int ranked = ranks.held(member);
        Goal goal = goals.of(member, id);
        if (!goal.retired()) {
            return false;
        }
        ranks.bringBack(member, id, ranked);
        activity.add(
                member,
                "activity.goal.returned",
                GoalRanking.SUBJECT,
                id.value(),
                Map.of(),
                Map.of("title", goal.statement(), "position", ranked + 1));
        return true;
    }
}
