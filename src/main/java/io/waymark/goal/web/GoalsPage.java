package io.waymark.goal.web;

import io.waymark.goal.GoalFacts;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;

/**
 * The goals as one member sees them.
 *
 * @param goals by rank
 * @param retired the last one first
 */
record GoalsPage(Member member, List<RankedGoal> goals, List<GoalFacts> retired, Offer offer) {

    public boolean editable() {
        return member.may(Right.RANK_GOALS);
    }

    /** How each weight comes about. */
    public List<WorkedWeight> weights() {
        return goals.stream()
                .map(it -> new WorkedWeight(it.rank(), goals.size()))
                .toList();
    }

    /** Whether a goal should have been reached by now. */
    public boolean overdue(RankedGoal goal) {
        return goal.horizon() != null && goal.horizon().isBefore(offer.today());
    }
}
