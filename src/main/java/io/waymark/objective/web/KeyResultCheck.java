package io.waymark.objective.web;

import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.objective.AimProblem;
import io.waymark.organisation.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with a key result as it was typed. */
final class KeyResultCheck {

    private static final int TITLE_LENGTH = 200;
    private static final int UNIT_LENGTH = 40;

    private KeyResultCheck() {}

    static Problems added(KeyResultForm form, List<Member> colleagues) {
        List<Problem> problems = common(form, colleagues);
        if (Typed.id(form.key()).isEmpty()) {
            problems.add(Problem.of("title", "objectives.error.form"));
        }
        return new Problems(problems);
    }

    static Problems changed(KeyResultForm form, List<Member> colleagues) {
        List<Problem> problems = common(form, colleagues);
        if (Typed.number(form.version()).isEmpty()) {
            problems.add(Problem.of("title", "objectives.error.form"));
        }
        return new Problems(problems);
    }

    private static List<Problem> common(KeyResultForm form, List<Member> colleagues) {
        List<Problem> problems = new ArrayList<>();
        Problems.text("title", form.title(), TITLE_LENGTH).ifPresent(problems::add);
        if (Typed.one(Nature.class, form.nature()).isEmpty()) {
            problems.add(Problem.of("nature", "objectives.error.nature"));
        }
        Problems.text("unit", form.unit(), UNIT_LENGTH).ifPresent(problems::add);
        Typed.one(Direction.class, form.direction())
                .ifPresentOrElse(
                        it -> problems.addAll(aim(form, it)),
                        () -> problems.add(Problem.of("direction", "objectives.error.direction")));
        if (Typed.day(form.due()).isEmpty()) {
            problems.add(Problem.of("due", "objectives.error.due"));
        }
        if (!form.owner().isEmpty() && Typed.colleague(form.owner(), colleagues).isEmpty()) {
            problems.add(Problem.of("owner", "objectives.error.owner"));
        }
        return problems;
    }

    /** Figures must be readable before they can be compared. */
    private static List<Problem> aim(KeyResultForm form, Direction direction) {
        List<Problem> problems = new ArrayList<>();
        figure("baseline", form.baseline(), form).ifPresent(problems::add);
        if (direction == Direction.CORRIDOR) {
            figure("low", form.low(), form).ifPresent(problems::add);
            figure("high", form.high(), form).ifPresent(problems::add);
        } else {
            figure("target", form.target(), form).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            AimProblem.of(form.aim()).map(it -> aim(form, it)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Problem aim(KeyResultForm form, AimProblem problem) {
        return Problem.of(problem.field(), "objectives.error.aim." + problem, form.baseline(), form.low());
    }

    private static Optional<Problem> figure(String field, String text, KeyResultForm form) {
        return KeyResultFigures.problem(field, text, form.unit());
    }
}
