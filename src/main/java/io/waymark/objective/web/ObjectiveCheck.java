package io.waymark.objective.web;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with an objective as it was typed. */
final class ObjectiveCheck {

    static final int TITLE_LENGTH = 200;
    static final int WHY_LENGTH = 1000;

    private ObjectiveCheck() {}

    static Problems added(ObjectiveForm form, ObjectiveChoices choices) {
        List<Problem> problems = common(form, choices);
        if (Typed.id(form.key()).isEmpty()) {
            problems.add(Problem.of("title", "objectives.error.form"));
        }
        return new Problems(problems);
    }

    static Problems changed(ObjectiveForm form, ObjectiveChoices choices) {
        List<Problem> problems = common(form, choices);
        if (Typed.number(form.version()).isEmpty()) {
            problems.add(Problem.of("title", "objectives.error.form"));
        }
        return new Problems(problems);
    }

    private static List<Problem> common(ObjectiveForm form, ObjectiveChoices choices) {
        List<Problem> problems = new ArrayList<>();
        Problems.text("title", form.title(), TITLE_LENGTH).ifPresent(problems::add);
        Problems.tooLong("why", form.why(), WHY_LENGTH).ifPresent(problems::add);
        if (!choices.offersGoal(form.goal())) {
            problems.add(Problem.of("goal", "objectives.error.goal"));
        }
        if (!form.owner().isEmpty()
                && Typed.colleague(form.owner(), choices.colleagues()).isEmpty()) {
            problems.add(Problem.of("owner", "objectives.error.owner"));
        }
        if (Typed.day(form.due()).isEmpty()) {
            problems.add(Problem.of("due", "objectives.error.due"));
        }
        if (!form.goals().stream().allMatch(choices::offersGoal)) {
            problems.add(Problem.of("goals", "objectives.error.goals"));
        }
        if (!form.parents().stream().allMatch(choices::offersOther)) {
            problems.add(Problem.of("parents", "objectives.error.parents"));
        }
        return problems;
    }
}
