package io.waymark.goal.web;

import io.waymark.content.GoalTheme;
import io.waymark.goal.GoalPlan;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a goal offers, and so what it takes.
 *
 * @param people who may own a goal
 * @param standing what is said about the goal already, which may stay as it is; null for a new goal
 */
record Offer(
        List<GoalTheme> themes,
        List<Member> people,
        LocalDate today,
        @Nullable GoalPlan standing) {

    private static final int STATEMENT_LENGTH = 200;
    private static final int WHY_LENGTH = 1000;
    private static final int YEARS_AHEAD = 30;

    /** The last day that a goal can have. */
    public LocalDate last() {
        return today.plusYears(YEARS_AHEAD);
    }

    /** The theme's words; a theme that the edition dropped keeps its key. */
    public String titleOf(String theme) {
        return themes.stream()
                .filter(it -> it.key().equals(theme))
                .map(GoalTheme::title)
                .findFirst()
                .orElse(theme);
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems(GoalForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.statement().isBlank()) {
            problems.put("statement", "outcome.error.statement");
        } else if (form.statement().length() > STATEMENT_LENGTH) {
            problems.put("statement", "outcome.error.statement-too-long");
        }
        if (!stands("theme", form.theme())
                && themes.stream().noneMatch(it -> it.key().equals(form.theme()))) {
            problems.put("theme", "outcome.error.theme");
        }
        if (form.why().length() > WHY_LENGTH) {
            problems.put("why", "outcome.error.why-too-long");
        }
        if (!form.owner().isEmpty()
                && people.stream().noneMatch(it -> it.person().toString().equals(form.owner()))) {
            problems.put("owner", "outcome.error.owner");
        }
        if (!form.horizon().isEmpty() && !stands("horizon", form.horizon())) {
            horizon(form, problems);
        }
        if (standing != null && Typed.number(form.version()).isEmpty()) {
            problems.put("version", "outcome.error.version");
        }
        return problems;
    }

    private void horizon(GoalForm form, Map<String, String> problems) {
        Typed.day(form.horizon())
                .ifPresentOrElse(
                        day -> {
                            if (day.isBefore(today)) {
                                problems.put("horizon", "outcome.error.horizon-past");
                            } else if (day.isAfter(last())) {
                                problems.put("horizon", "outcome.error.horizon-far");
                            }
                        },
                        () -> problems.put("horizon", "outcome.error.horizon"));
    }

    private boolean stands(String field, String value) {
        return standing != null && value.equals(standing.fields().get(field));
    }
}
