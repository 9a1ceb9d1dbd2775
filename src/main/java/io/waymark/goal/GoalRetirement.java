package io.waymark.goal;

import io.waymark.form.LeftVersion;
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
        returned(member, goal, ranked + 1);
        return true;
    }

    /**
     * Takes a retirement back: the goal stands where it stood, or at the end where the list has become too short. One that is in
     * the list again is left there.
     *
     * @param left the version that the retirement left
     * @return false where somebody changed the goal since
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public boolean takeBack(Member member, GoalId id, LeftVersion left, int rank) {
        member.must(Right.RANK_GOALS);
        int ranked = ranks.held(member);
        Goal goal = goals.of(member, id);
        if (!goal.retired()) {
            return true;
        }
        if (left.overtakenBy(goal.version())) {
            return false;
        }
        ranks.bringBack(member, id, ranked);
        if (rank >= 1 && rank <= ranked) {
            ranks.move(member, id, new MoveResult.Moved(ranked + 1, rank));
        }
        returned(member, goal, Math.clamp(rank, 1, ranked + 1));
        return true;
    }

    private void returned(Member member, Goal goal, int position) {
        activity.add(
                member,
                "activity.goal.returned",
                GoalRanking.SUBJECT,
                goal.id().value(),
                Map.of(),
                Map.of("title", goal.statement(), "position", position));
    }
}
