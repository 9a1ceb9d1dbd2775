package io.waymark.goal.web;

import io.waymark.form.CreationKey;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalPlan;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it was typed.
 *
 * @param version what the member had on the screen; null for a new goal
 * @param key of a new goal, so that a form sent twice adds one; null for one that stands
 */
record GoalForm(
        @NotBlank(message = "{goal.error.statement}") @Size(max = 200)
        String statement,

        String theme,
        @Size(max = 1000) String why,
        @Nullable PersonId owner,
        @Nullable LocalDate horizon,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    /** The form of a new goal, which nobody has typed yet. */
    static GoalForm fresh() {
        return new GoalForm("", "", "", null, null, null, CreationKey.next());
    }

    /** The form of what stands. */
    static GoalForm of(GoalFacts facts) {
        GoalPlan plan = facts.plan();
        return new GoalForm(
                plan.statement(), plan.theme(), plan.why(), plan.owner(), plan.horizon(), facts.version(), null);
    }

    GoalPlan plan() {
        return new GoalPlan(statement, why, theme, owner, horizon);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    CreationKey addedAs() {
        return key == null ? CreationKey.next() : key;
    }
}
