package io.waymark.planning;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is wrong with a plan as it was typed. */
final class PlanCheck {

    static final int NAME_LENGTH = 120;

    private PlanCheck() {}

    /**
     * One thing to put right.
     *
     * @param field the id of the field on the page
     * @param message key of the words
     * @param about what the words are about: a dimension, or empty
     */
    record PlanProblem(String field, String message, String about) {}

    /** The problems in the order of the page; none where the plan can begin. */
    static List<PlanProblem> problems(PlanForm form, PlanChoices choices) {
        List<PlanProblem> problems = new ArrayList<>();
        unit(form, choices).ifPresent(it -> problems.add(new PlanProblem("unit", it, "")));
        if (form.isNewUnit()) {
            name(form, choices).ifPresent(it -> problems.add(new PlanProblem("unit-name", it, "")));
            kind(form).ifPresent(it -> problems.add(new PlanProblem("unit-kind", it, "")));
        }
        title(form).ifPresent(it -> problems.add(new PlanProblem("title", it, "")));
        if (!form.baseline().isEmpty() && !choices.hasMilestone(form.baseline(), form.unit())) {
            problems.add(new PlanProblem("baseline", "planning.error.baseline", ""));
        }
        choices.edition(form)
                .ifPresentOrElse(
                        it -> problems.addAll(scopes(form, choices, it)),
                        () -> problems.add(new PlanProblem("edition", "planning.error.edition", "")));
        return problems;
    }

    private static Optional<String> unit(PlanForm form, PlanChoices choices) {
        return unless(form.isNewUnit() || choices.hasUnit(form.unit()), "planning.error.unit");
    }

    private static Optional<String> name(PlanForm form, PlanChoices choices) {
        String name = form.unitName().strip();
        return unless(!name.isEmpty(), "planning.error.unit-name")
                .or(() -> unless(name.length() <= NAME_LENGTH, "planning.error.unit-name-long"))
                .or(() -> unless(!choices.hasUnitNamed(name), "planning.error.unit-name-taken"));
    }

    private static Optional<String> kind(PlanForm form) {
        boolean known =
                Arrays.stream(Unit.Kind.values()).anyMatch(it -> it.name().equals(form.unitKind()));
        return unless(known, "planning.error.unit-kind");
    }

    private static Optional<String> title(PlanForm form) {
        String title = form.title().strip();
        return unless(!title.isEmpty(), "planning.error.title")
                .or(() -> unless(title.length() <= NAME_LENGTH, "planning.error.title-long"));
    }

    private static List<PlanProblem> scopes(PlanForm form, PlanChoices choices, Edition edition) {
        List<PlanProblem> problems = new ArrayList<>();
        for (Dimension it : edition.dimensions()) {
            String owner = form.owner(it.key());
            if (edition.asked().stream().map(String::valueOf).noneMatch(form.target(it.key())::equals)) {
                problems.add(new PlanProblem("target-" + it.key(), "planning.error.target", it.title()));
            }
            if (!owner.isEmpty() && !choices.hasColleague(owner)) {
                problems.add(new PlanProblem("owner-" + it.key(), "planning.error.owner", it.title()));
            }
        }
        return problems;
    }

    private static Optional<String> unless(boolean right, String message) {
        return right ? Optional.empty() : Optional.of(message);
    }
}
