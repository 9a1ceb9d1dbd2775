package io.waymark.objective.web;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResult;
import io.waymark.objective.KeyResultPlan;
import io.waymark.objective.Objective;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key result as it was typed.
 *
 * @param key made with the form; becomes the id of a new key result, so that a form sent twice sets one
 * @param version what the member had on the screen; empty for a new one
 */
record KeyResultForm(
        String title,
        String unit,
        String nature,
        String direction,
        String baseline,
        String target,
        String low,
        String high,
        String due,
        String owner,
        String key,
        String version) {

    KeyResultForm(
            @Nullable String title,
            @Nullable String unit,
            @Nullable String nature,
            @Nullable String direction,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String low,
            @Nullable String high,
            @Nullable String due,
            @Nullable String owner,
            @Nullable String key,
            @Nullable String version) {
        this.title = Typed.text(title);
        this.unit = Typed.text(unit);
        this.nature = Typed.text(nature);
        this.direction = Typed.text(direction);
        this.baseline = Typed.text(baseline);
        this.target = Typed.text(target);
        this.low = Typed.text(low);
        this.high = Typed.text(high);
        this.due = Typed.text(due);
        this.owner = Typed.text(owner);
        this.key = Typed.text(key);
        this.version = Typed.text(version);
    }

    /** What the member most likely wants: their own, until the day of the objective. */
    static KeyResultForm suggested(Member member, Objective of) {
        return new KeyResultForm(
                "",
                "",
                "",
                Direction.HIGHER.name(),
                "",
                "",
                "",
                "",
                of.plan().dueOn().toString(),
                member.person().toString(),
                TimeOrderedId.next().toString(),
                "");
    }

    /** The form of what stands. */
    static KeyResultForm of(KeyResult keyResult) {
        KeyResultPlan plan = keyResult.plan();
        Aim aim = plan.aim();
        return new KeyResultForm(
                plan.title(),
                plan.unit(),
                plan.nature().name(),
                aim.direction().name(),
                KeyResultFigures.shown(aim.baseline()),
                KeyResultFigures.shown(aim.target()),
                KeyResultFigures.shown(aim.low()),
                KeyResultFigures.shown(aim.high()),
                plan.dueOn().toString(),
                Objects.toString(plan.owner(), ""),
                "",
                String.valueOf(keyResult.version()));
    }

    /** What it aims at, as far as it can be read; call only with a known direction. */
    Aim aim() {
        Direction way = Direction.valueOf(direction);
        return way == Direction.CORRIDOR
                ? Aim.corridor(figure(baseline), figure(low), figure(high))
                : new Aim(way, figure(baseline), figure(target), null, null);
    }

    /** Call only when {@link KeyResultCheck} finds nothing wrong. */
    KeyResultPlan plan(List<Member> colleagues) {
        return new KeyResultPlan(
                title,
                Nature.valueOf(nature),
                unit,
                aim(),
                Typed.day(due).orElseThrow(),
                Typed.colleague(owner, colleagues).orElse(null));
    }

    KeyResultId id() {
        return KeyResultId.of(key);
    }

    int seen() {
        return Integer.parseInt(version);
    }

    /** The fields by name, to be sent once more over the version that stands now. */
    Map<String, List<String>> over(int current) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", List.of(title));
        fields.put("unit", List.of(unit));
        fields.put("nature", List.of(nature));
        fields.put("direction", List.of(direction));
        fields.put("baseline", List.of(baseline));
        fields.put("target", List.of(target));
        fields.put("low", List.of(low));
        fields.put("high", List.of(high));
        fields.put("due", List.of(due));
        fields.put("owner", List.of(owner));
        fields.put("version", List.of(String.valueOf(current)));
        return fields;
    }

    private @Nullable BigDecimal figure(String text) {
        return KeyResultFigures.orNull(text, unit);
    }
}
