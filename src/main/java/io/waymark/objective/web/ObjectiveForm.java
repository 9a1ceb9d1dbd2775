package io.waymark.objective.web;

import io.waymark.form.CreationKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectivePlan;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objective as it was typed.
 *
 * @param goals what else it supports; null where they cannot be read
 * @param parents the objectives that it supports; null where they cannot be read
 * @param version what the member had on the screen; null for a new one
 * @param key becomes the id of a new objective, so that a form sent twice sets one; null for one that stands
 */
record ObjectiveForm(
        @NotBlank(message = "{objectives.error.title.empty}") @Size(max = 200)
        String title,

        @Size(max = 1000) String why,

        @NotNull(message = "{objectives.error.goal}") @Nullable
        GoalId goal,

        @NotNull(message = "{objectives.error.due}") @Nullable
        LocalDate due,

        @Nullable PersonId owner,
        @Nullable List<GoalId> goals,
        @Nullable List<ObjectiveId> parents,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    /** What the member most likely wants: their own objective until the end of the quarter. */
    static ObjectiveForm suggested(Member member, @Nullable GoalId goal, LocalDate due) {
        return new ObjectiveForm("", "", goal, due, member.person(), List.of(), List.of(), null, CreationKey.next());
    }

    /** The form of what stands. */
    static ObjectiveForm of(ShownObjective objective) {
        ObjectivePlan plan = objective.plan();
        return new ObjectiveForm(
                plan.title(),
                plan.why(),
                plan.goal(),
                plan.dueOn(),
                plan.owner(),
                List.copyOf(plan.goals()),
                List.copyOf(plan.parents()),
                objective.version(),
                null);
    }

    /** Call only when nothing is wrong. */
    ObjectivePlan plan() {
        return new ObjectivePlan(
                Objects.requireNonNull(goal),
                title,
                why,
                owner,
                Objects.requireNonNull(due),
                Set.copyOf(Objects.requireNonNull(goals)),
                Set.copyOf(Objects.requireNonNull(parents)));
    }

    ObjectiveId addedAs() {
        return new ObjectiveId((key == null ? CreationKey.next() : key).value());
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
