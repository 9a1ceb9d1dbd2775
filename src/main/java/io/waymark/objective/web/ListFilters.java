package io.waymark.objective.web;

import io.waymark.objective.NamedGoal;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;

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

    ListFilters(@Nullable String goal, @Nullable String owner, @Nullable String closed) {
        this.goal = Typed.text(goal);
        this.owner = Typed.text(owner);
        this.closed = Typed.text(closed);
    }

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

    boolean lets(Row row, Member member) {
        boolean shown = withClosed() || !row.objective().closed();
        return shown
                && switch (owner) {
                    case "" -> true;
                    case ME -> member.person().equals(row.objective().plan().owner()) || anyOf(row, member);
                    default -> row.objective().plan().owner() == null;
                };
    }

    private static boolean anyOf(Row row, Member member) {
        return row.keyResults().stream()
                .anyMatch(it -> member.person().equals(it.plan().owner()));
    }
}
