package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.NewChoice;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A new choice as it was typed.
 *
 * @param key made with the form; becomes the id of the choice
 */
record BeginForm(String title, String unit, String currency, String key) {

    private static final int TITLE_LENGTH = 120;
    private static final int CURRENCY_LENGTH = 20;

    /** Nothing typed yet. */
    static BeginForm fresh() {
        return new BeginForm("", "", "", TimeOrderedId.next().toString());
    }

    static BeginForm typed(Map<String, String> fields) {
        return new BeginForm(
                Typed.text(fields, "title"),
                Typed.text(fields, "unit"),
                Typed.text(fields, "currency"),
                Typed.text(fields, "key"));
    }

    Problems problems(List<Unit> units) {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            problems.add(Problem.of("title", "application.error.title"));
        }
        if (units.stream().noneMatch(it -> it.id().toString().equals(unit))) {
            problems.add(Problem.of("unit", "application.error.unit"));
        }
        if (currency.isEmpty() || currency.length() > CURRENCY_LENGTH) {
            problems.add(Problem.of("currency", "application.error.currency"));
        }
        return new Problems(problems);
    }

    /** Call only when nothing is wrong. */
    NewChoice choice() {
        return new NewChoice(new ChoiceId(Typed.key(key)), title, UnitId.of(unit), currency);
    }
}
