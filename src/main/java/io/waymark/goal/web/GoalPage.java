package io.waymark.goal.web;

import io.waymark.goal.GoalFacts;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.Map;

/**
 * One goal as one member sees it.
 *
 * @param form what stands, or as far as it was typed
 * @param problems field to message key, of whichever form was refused
 * @param reason why it should be retired, as far as it was typed
 */
record GoalPage(
        Member member,
        GoalFacts goal,
        Offer offer,
        StrengthTable table,
        GoalForm form,
        String reason,
        Map<String, String> problems) {

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

    /** The owner that was chosen in the form; empty where nobody. */
    public String chosenOwner() {
        return offer.people().stream()
                .filter(it -> it.person().toString().equals(form.owner()))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
