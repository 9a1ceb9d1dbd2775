package io.waymark.goal.web;

import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalPlan;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it was typed.
 *
 * @param horizon a day, or empty
 * @param version what the member had on the screen; empty for a new goal
 * @param key made with the form of a new goal, so that a form sent twice adds one
 */
record GoalForm(String statement, String why, String theme, String owner, String horizon, String version, String key) {

    GoalForm(
            @Nullable String statement,
            @Nullable String why,
            @Nullable String theme,
            @Nullable String owner,
            @Nullable String horizon,
            @Nullable String version,
            @Nullable String key) {
        this.statement = Typed.text(statement);
        this.why = Typed.text(why);
        this.theme = Typed.text(theme);
        this.owner = Typed.text(owner);
        this.horizon = Typed.text(horizon);
        this.version = Typed.text(version);
        this.key = Typed.text(key);
    }

    /** The form of a new goal, which nobody has typed yet. */
    static GoalForm fresh() {
        return new GoalForm("", "", "", "", "", "", TimeOrderedId.next().toString());
    }

    /** The form of what stands. */
    static GoalForm of(GoalFacts facts) {
        Map<String, String> fields = facts.plan().fields();
        return new GoalForm(
                fields.get("statement"),
                fields.get("why"),
                fields.get("theme"),
                fields.get("owner"),
                fields.get("horizon"),
                String.valueOf(facts.version()),
                "");
    }

    /** The same wish, made over the version that stands now. */
    GoalForm over(GoalFacts now) {
        return new GoalForm(statement, why, theme, owner, horizon, String.valueOf(now.version()), key);
    }

    /** As far as it can be read; whole when nothing is wrong. */
    public GoalPlan plan() {
        return new GoalPlan(
                statement,
                why,
                theme,
                Typed.key(owner).map(PersonId::new).orElse(null),
                Typed.day(horizon).orElse(null));
    }

    /** Call only when nothing is wrong. */
    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }

    UUID addedAs() {
        return Typed.key(key).orElseGet(TimeOrderedId::next);
    }
}
