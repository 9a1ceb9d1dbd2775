package io.waymark.objective.web;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.figure.Quantity;
import io.waymark.form.AimFields;
import io.waymark.form.CreationKey;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.objective.KeyResultPlan;
import io.waymark.objective.ShownKeyResult;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key result as it was typed.
 *
 * @param version what the member had on the screen; null for a new one
 * @param key becomes the id of a new key result, so that a form sent twice sets one; null for one that stands
 */
record KeyResultForm(
        @NotBlank(message = "{objectives.error.title.empty}") @Size(max = 200)
        String title,

        @NotNull(message = "{objectives.error.nature}") @Nullable
        Nature nature,

        @Nullable KpiId kpi,

        @NotBlank(message = "{objectives.error.unit.empty}") @Size(max = 40)
        String unit,

        @NotNull(message = "{objectives.error.direction}") @Nullable
        Direction direction,

        @Nullable Quantity baseline,
        @Nullable Quantity target,
        @Nullable Quantity low,
        @Nullable Quantity high,

        @NotNull(message = "{objectives.error.due}") @Nullable
        LocalDate due,

        @Nullable PersonId owner,
        @Nullable Integer version,
        @Nullable CreationKey key)
        implements AimFields {

    /** What the member most likely wants: their own, until the day of the objective. */
    static KeyResultForm suggested(Member member, ShownObjective of) {
        return new KeyResultForm(
                "",
                null,
                null,
                "",
                Direction.HIGHER,
                null,
                null,
                null,
                null,
                of.plan().dueOn(),
                member.person(),
                null,
                CreationKey.next());
    }

    /** The form of what stands. */
    static KeyResultForm of(ShownKeyResult keyResult) {
        KeyResultPlan plan = keyResult.plan();
        Aim aim = plan.aim();
        return new KeyResultForm(
                plan.title(),
                plan.nature(),
                plan.kpi(),
                plan.unit(),
                aim.direction(),
                quantity(aim.baseline()),
                quantity(aim.target()),
                quantity(aim.low()),
                quantity(aim.high()),
                plan.dueOn(),
                plan.owner(),
                keyResult.version(),
                null);
    }

    /** Call only when nothing is wrong. */
    KeyResultPlan plan() {
        return new KeyResultPlan(
                title, Objects.requireNonNull(nature), unit, aim(), Objects.requireNonNull(due), owner, kpi);
    }

    KeyResultId addedAs() {
        return new KeyResultId((key == null ? CreationKey.next() : key).value());
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal value) {
        return value == null ? null : Quantity.of(value);
    }
}
