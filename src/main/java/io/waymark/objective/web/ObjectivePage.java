package io.waymark.objective.web;

import io.waymark.objective.Attainment;
import io.waymark.objective.NamedGoal;
import io.waymark.objective.Pace;
import io.waymark.objective.ShownKeyResult;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;

/**
 * One objective as one member sees it.
 *
 * @param goals what it hangs under and supports, by rank
 * @param parents the objectives that it supports
 * @param children the objectives that support it
 */
record ObjectivePage(
        Member member,
        ShownObjective objective,
        List<ShownKeyResult> keyResults,
        List<NamedGoal> goals,
        List<ShownObjective> parents,
        List<ShownObjective> children,
        LocalDate today) {

    public boolean editable() {
        return mayChange() && !objective.closed();
    }

    public boolean mayChange() {
        return member.may(Right.SET_OBJECTIVES);
    }

    /** Those that count. */
    public List<ShownKeyResult> counting() {
        return keyResults.stream().filter(it -> !it.dropped()).toList();
    }

    public List<ShownKeyResult> dropped() {
        return keyResults.stream().filter(ShownKeyResult::dropped).toList();
    }

    private ObjectiveStanding standing() {
        return new ObjectiveStanding(objective, counting(), today);
    }

    public Attainment attainment() {
        return standing().attainment();
    }

    public Pace pace() {
        return standing().pace();
    }
}
