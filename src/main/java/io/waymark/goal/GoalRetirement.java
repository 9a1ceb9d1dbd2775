package io.waymark.goal;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking goals out of the ranked list and putting them back; each call is one transaction with its activity entry. */
@Component
public class GoalRetirement {

    private final Goals goals;
    private final Ranks ranks;
    private final ActivityRecord activity;
    private final Clock clock;

    GoalRetirement(Goals goals, Ranks ranks, ActivityRecord activity, Clock clock) {
        this.goals = goals;
        this.ranks = ranks;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Takes a goal out of the list; all that hangs under it stays.
     *
     * @return false where it was retired already, with whatever reason
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public boolean retire(Member member, GoalId id, String reason) {
        member.must(Right.RANK_GOALS);
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
        member.must(Right.RANK_GOALS);
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
