package io.waymark.goal;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
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

    GoalChanges(Goals goals, GoalRows rows, Ranks ranks, ActivityRecord activity) {
        this.goals = goals;
        this.rows = rows;
        this.ranks = ranks;
        this.activity = activity;
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
        member.must(Right.RANK_GOALS);
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
}
