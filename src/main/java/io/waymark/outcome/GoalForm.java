package io.waymark.outcome;

import io.waymark.content.GoalTheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new goal as it was typed. */
record GoalForm(String statement, String why, String theme) {

    static final GoalForm EMPTY = new GoalForm("", "", "");

    private static final int STATEMENT_LENGTH = 200;
    private static final int WHY_LENGTH = 1000;

    GoalForm(@Nullable String statement, @Nullable String why, @Nullable String theme) {
        this.statement = text(statement);
        this.why = text(why);
        this.theme = text(theme);
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems(List<GoalTheme> themes) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (statement.isBlank()) {
            problems.put("statement", "outcome.error.statement");
        } else if (statement.length() > STATEMENT_LENGTH) {
            problems.put("statement", "outcome.error.statement-too-long");
        }
        if (why.length() > WHY_LENGTH) {
            problems.put("why", "outcome.error.why-too-long");
        }
        if (themes.stream().noneMatch(it -> it.key().equals(theme))) {
            problems.put("theme", "outcome.error.theme");
        }
        return problems;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
