package io.waymark.planning;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.QuestionPath;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.BindingResult;

/**
 * What a lead can choose from.
 *
 * @param units archived ones too, whose names are taken
 * @param expected addresses that are invited
 * @param milestones that a cycle can start from, the newest first
 * @param editions the one that new assessments use first
 */
record PlanChoices(
        List<Unit> units,
        List<Member> colleagues,
        List<String> expected,
        List<Edition> editions,
        List<MilestoneClaim> milestones) {

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
        if (form.isNewUnit()) {
            judgeNewUnit(form, problems);
        } else if (!hasUnit(form.unit())) {
            problems.rejectValue("unit", "planning.error.unit");
        }
        UUID baseline = form.baseline();
        if (baseline != null && !hasMilestone(baseline, form.unit())) {
            problems.rejectValue("baseline", "planning.error.baseline");
        }
        edition(form)
                .ifPresentOrElse(
                        it -> judgeScopes(form, it, problems),
                        () -> problems.rejectValue("edition", "planning.error.edition"));
    }

    private void judgeNewUnit(PlanForm form, BindingResult problems) {
        if (form.unitName().isEmpty()) {
            problems.rejectValue("unitName", "planning.error.unit-name");
        } else {
            units.stream()
                    .filter(it -> NameKey.of(it.name()).equals(NameKey.of(form.unitName())))
                    .findFirst()
                    .ifPresent(it -> problems.rejectValue("unitName", taken(it)));
        }
        if (form.unitKind() == null && !problems.hasFieldErrors("unitKind")) {
            problems.rejectValue("unitKind", "planning.error.unit-kind");
        }
    }

    private void judgeScopes(PlanForm form, Edition edition, BindingResult problems) {
        if (form.path() != null && !QuestionPath.through(edition).contains(form.path())) {
            problems.rejectValue("path", "planning.error.path");
        }
        for (Dimension it : edition.dimensions()) {
            Object[] title = {it.title()};
            String owner = form.ownerOf(it.key());
            if (edition.asked().stream().map(String::valueOf).noneMatch(form.targetOf(it.key())::equals)) {
                problems.rejectValue("target[" + it.key() + "]", "planning.error.target", title, null);
            }
            if (!owner.isEmpty() && !hasColleague(owner) && !expected.contains(owner)) {
                problems.rejectValue("owner[" + it.key() + "]", "planning.error.owner", title, null);
            }
        }
    }

    /** Whether the milestone is one of the unit's. */
    private boolean hasMilestone(UUID id, String unit) {
        return milestones.stream()
                .anyMatch(it -> it.id().equals(id) && it.unit().toString().equals(unit));
    }

    boolean hasUnit(String id) {
        return offered().stream().anyMatch(it -> it.id().toString().equals(id));
    }

    private static String taken(Unit by) {
        return by.archived() ? "planning.units.error.name-archived" : "planning.error.unit-name-taken";
    }

    private boolean hasColleague(String person) {
        return colleagues.stream().anyMatch(it -> it.person().toString().equals(person));
    }
}
