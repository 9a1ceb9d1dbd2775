package io.waymark.goal.web;

import io.waymark.goal.GoalFacts;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;

/** One goal as one member sees it. */
record GoalPage(Member member, GoalFacts goal, Offer offer, StrengthTable table) {

    /** A retired goal rests until it is brought back. */
    public boolean editable() {
        return mayChange() && !goal.retired();
    }

    public boolean mayChange() {
        return member.may(Right.RANK_GOALS);
    }

    /** How its weight comes about. */
    public WorkedWeight weight() {
        return new WorkedWeight(goal.rank() == null ? 1 : goal.rank(), Math.max(1, goal.ranked()));
    }

    /** Whether it should have been reached by now. */
    public boolean overdue() {
        return goal.plan().horizon() != null && goal.plan().horizon().isBefore(offer.today());
    }
}
