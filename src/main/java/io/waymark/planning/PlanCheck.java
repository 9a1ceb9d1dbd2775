package io.waymark.planning;

import io.waymark.assessment.QuestionPath;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.form.NameKey;
import io.waymark.organisation.Unit;
import java.util.UUID;
import org.springframework.validation.BindingResult;

/** Says what of a plan cannot be chosen, or is taken. */
record PlanCheck(PlanChoices choices, PlanForm form, BindingResult problems) {

    void judge() {
        if (form.isNewUnit()) {
            judgeNewUnit();
        } else if (!choices.hasUnit(form.unit())) {
            problems.rejectValue("unit", "planning.error.unit");
        }
        UUID baseline = form.baseline();
        if (baseline != null && !hasMilestone(baseline, form.unit())) {
            problems.rejectValue("baseline", "planning.error.baseline");
        }
        if (form.goals() != null && !choices.goalIds().containsAll(form.goals())) {
            problems.rejectValue("goals", "planning.error.goals");
        }
        choices.edition(form)
                .ifPresentOrElse(this::judgeScopes, () -> problems.rejectValue("edition", "planning.error.edition"));
    }

    private void judgeNewUnit() {
        if (form.unitName().isEmpty()) {
            problems.rejectValue("unitName", "planning.error.unit-name");
        } else {
            choices.units().stream()
                    .filter(it -> NameKey.of(it.name()).equals(NameKey.of(form.unitName())))
                    .findFirst()
                    .ifPresent(it -> problems.rejectValue("unitName", taken(it)));
        }
        if (form.unitKind() == null && !problems.hasFieldErrors("unitKind")) {
            problems.rejectValue("unitKind", "planning.error.unit-kind");
        }
    }

    private void judgeScopes(Edition edition) {
        if (form.path() != null && !QuestionPath.through(edition).contains(form.path())) {
            problems.rejectValue("path", "planning.error.path");
        }
        for (Dimension it : edition.dimensions()) {
            Object[] title = {it.title()};
            String owner = form.ownerOf(it.key());
            if (edition.asked().stream().map(String::valueOf).noneMatch(form.targetOf(it.key())::equals)) {
                problems.rejectValue("target[" + it.key() + "]", "planning.error.target", title, null);
            }
            if (!owner.isEmpty() && !hasColleague(owner) && !choices.expected().contains(owner)) {
                problems.rejectValue("owner[" + it.key() + "]", "planning.error.owner", title, null);
            }
        }
    }

    /** Whether the milestone is one of the unit's. */
    private boolean hasMilestone(UUID id, String unit) {
        return choices.milestones().stream()
                .anyMatch(it -> it.id().equals(id) && it.unit().toString().equals(unit));
    }

    private static String taken(Unit by) {
        return by.archived() ? "planning.units.error.name-archived" : "planning.error.unit-name-taken";
    }

    private boolean hasColleague(String person) {
        return choices.colleagues().stream()
                .anyMatch(it -> it.person().toString().equals(person));
    }
}
