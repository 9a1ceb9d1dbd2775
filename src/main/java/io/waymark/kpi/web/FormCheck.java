package io.waymark.kpi.web;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.kpi.KpiDefinition;
import io.waymark.organisation.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a form and says all that is wrong with it at once, in the order of its fields. */
final class FormCheck {

    private static final int TITLE = 160;
    private static final int TEXT = 1000;
    private static final int UNIT = 40;
    private static final int SOURCE = 400;

    private final KpiForm form;
    private final KpiChoices choices;
    private final List<Problem> problems = new ArrayList<>();

    private FormCheck(KpiForm form, KpiChoices choices) {
        this.form = form;
        this.choices = choices;
    }

    static Checked of(KpiForm form, KpiChoices choices) {
        return new FormCheck(form, choices).read();
    }

    private Checked read() {
        String title = words("title", TITLE);
        String meaning = words("meaning", TEXT);
        String formula = words("formula", TEXT);
        String unit = words("unit", UNIT);
        Nature nature = one("nature", Nature.values());
        Direction direction = one("direction", Direction.values());
        Aim aim = direction == null ? null : aim(direction, unit);
        Frequency frequency = one("frequency", Frequency.values());
        GoalId goal = chosen("goal", choices::hasGoal, GoalId::of);
        TopicKey topic = chosen("topic", choices::hasTopic, TopicKey::new);
        PersonId owner = chosen("owner", choices::hasOwner, it -> new PersonId(UUID.fromString(it)));
        if (form.text("source").length() > SOURCE) {
            problems.add(Problem.of("source", "kpis.error.too-long", SOURCE));
        }
        if (!problems.isEmpty() || nature == null || aim == null || frequency == null) {
            return new Checked.Wrong(List.copyOf(problems));
        }
        return new Checked.Fine(new KpiDefinition(
                title, meaning, formula, nature, unit, aim, frequency, goal, topic, owner, form.text("source")));
    }

    private String words(String field, int most) {
        String text = form.text(field);
        if (text.isBlank()) {
            problems.add(Problem.of(field, "kpis.error." + field));
        } else if (text.length() > most) {
            problems.add(Problem.of(field, "kpis.error.too-long", most));
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E one(String field, E[] values) {
        String text = form.text(field);
        E found = Arrays.stream(values)
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null) {
            problems.add(Problem.of(field, "kpis.error." + field));
        }
        return found;
    }

    private Aim aim(Direction direction, String unit) {
        AimCheck check = new AimCheck(form, unit, direction);
        Aim aim = check.read();
        problems.addAll(check.problems());
        return aim;
    }

    /** Nothing needs to be chosen. */
    private <T> @Nullable T chosen(String field, Predicate<String> offered, Function<String, T> reader) {
        String text = form.text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!offered.test(text)) {
            problems.add(Problem.of(field, "kpis.error." + field));
            return null;
        }
        return reader.apply(text);
    }
}
