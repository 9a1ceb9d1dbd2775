package io.waymark.objective.web;

import io.waymark.objective.Attainment;
import io.waymark.objective.KeyResult;
import io.waymark.objective.NamedGoal;
import io.waymark.objective.Objective;
import io.waymark.objective.Pace;
import io.waymark.organisation.Activity;
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
        Objective objective,
        List<KeyResult> keyResults,
        List<NamedGoal> goals,
        List<Objective> parents,
        List<Objective> children,
        List<Activity> history,
        LocalDate today) {

    public boolean editable() {
        return mayChange() && !objective.closed();
    }

    public boolean mayChange() {
        return member.may(Right.SET_OBJECTIVES);
    }

    /** Those that count. */
    public List<KeyResult> counting() {
        return keyResults.stream().filter(it -> !it.dropped()).toList();
    }

    public List<KeyResult> dropped() {
        return keyResults.stream().filter(KeyResult::dropped).toList();
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
