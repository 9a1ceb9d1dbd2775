package io.waymark.planning;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.content.Edition;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/**
 * What a lead can choose from.
 *
 * @param units archived ones too, whose names are taken
 * @param expected addresses that are invited
 * @param milestones that a cycle can start from, the newest first
 * @param editions the one that new assessments use first
 * @param goals that it can be about, what matters most first
 */
record PlanChoices(
        List<Unit> units,
        List<Member> colleagues,
        List<String> expected,
        List<Edition> editions,
        List<MilestoneClaim> milestones,
        List<RankedGoal> goals) {

    /** The units that can be assessed. */
    List<Unit> offered() {
        return units.stream().filter(it -> !it.archived()).toList();
    }

    /** The edition of the form; empty where there is none of this name. */
    Optional<Edition> edition(PlanForm form) {
        return editions.stream()
                .filter(it -> it.id().toString().equals(form.edition()))
                .findFirst();
    }

    /** What a milestone is called in the list. */
    String label(MilestoneClaim milestone) {
        String unit = units.stream()
                .filter(it -> it.id().equals(milestone.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
        return unit + ", " + milestone.title();
    }

    /** Says what of the plan cannot be chosen. */
    void judge(PlanForm form, BindingResult problems) {
        new PlanCheck(this, form, problems).judge();
    }

    List<GoalId> goalIds() {
        return goals.stream().map(RankedGoal::id).toList();
    }

    boolean hasUnit(String id) {
        return offered().stream().anyMatch(it -> it.id().toString().equals(id));
    }
}
