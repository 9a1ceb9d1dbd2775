package io.waymark.objective.web;

import io.waymark.objective.NamedGoal;
import io.waymark.organisation.Member;

/**
 * Which objectives are listed, as it stands in the URL; empty means the usual.
 *
 * @param goal id of a goal
 * @param owner {@code me}: the member's own, and those with a key result of theirs; {@code none}: nobody's
 * @param closed {@code true}: closed ones too
 */
record ListFilters(String goal, String owner, String closed) {

    static final String ME = "me";
    static final String NONE = "none";

    /** Whether less than the usual is shown. */
    public boolean narrow() {
        return !(goal + owner).isEmpty();
    }

    public boolean withClosed() {
        return closed.equals("true");
    }

    boolean lets(NamedGoal it) {
        return goal.isEmpty() || it.id().toString().equals(goal);
    }

    boolean lets(ObjectiveStanding row, Member member) {
        boolean shown = withClosed() || !row.objective().closed();
        return shown
                && switch (owner) {
                    case "" -> true;
                    case ME -> member.person().equals(row.objective().plan().owner()) || anyOf(row, member);
                    default -> row.objective().plan().owner() == null;
                };
    }

    private static boolean anyOf(ObjectiveStanding row, Member member) {
        return row.keyResults().stream()
                .anyMatch(it -> member.person().equals(it.plan().owner()));
    }
}
