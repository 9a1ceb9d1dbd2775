package io.waymark.kpi.web;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Quantity;
import io.waymark.form.AimFields;
import io.waymark.form.CreationKey;
import io.waymark.goal.GoalId;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A KPI as it was typed.
 *
 * @param topic key of a topic; empty where it is about none
 * @param version what the member had on the screen; null for a new one
 * @param suggestion key of the topic's suggestion that it is taken from; empty where it is taken from none
 * @param key becomes the id of a new one
 */
record KpiForm(
        @NotBlank(message = "{kpis.error.title}") @Size(max = 160)
        String title,

        @NotBlank(message = "{kpis.error.meaning}") @Size(max = 1000)
        String meaning,

        @NotBlank(message = "{kpis.error.formula}") @Size(max = 1000)
        String formula,

        @NotBlank(message = "{kpis.error.unit}") @Size(max = 40)
        String unit,

        @Size(max = 400) String source,

        @NotNull(message = "{kpis.error.nature}") @Nullable Nature nature,

        @NotNull(message = "{kpis.error.direction}") @Nullable
        Direction direction,

        @Nullable Quantity baseline,
        @Nullable Quantity target,
        @Nullable Quantity low,
        @Nullable Quantity high,
        @Nullable GoalId goal,
        String topic,
        @Nullable PersonId owner,

        @NotNull(message = "{kpis.error.frequency}") @Nullable
        Frequency frequency,

        @Nullable Integer version,
        String suggestion,
        @Nullable CreationKey key)
        implements AimFields {

    /** A new one in one's own words. */
    static KpiForm fresh(@Nullable GoalId goal, String topic) {
        return new KpiForm(
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                goal,
                topic,
                null,
                Frequency.MONTHLY,
                null,
                "",
                CreationKey.next());
    }

    /** A new one in the words of a suggestion. */
    static KpiForm of(Suggestion suggestion) {
        return of(suggestion.definition(), null, suggestion.key());
    }

    /** The form of what stands. */
    static KpiForm of(MeasuredKpi kpi) {
        return of(kpi.definition(), kpi.version(), Objects.requireNonNullElse(kpi.suggestion(), ""));
    }

    static KpiForm of(KpiDefinition it, @Nullable Integer version, String suggestion) {
        Aim aim = it.aim();
        return new KpiForm(
                it.title(),
                it.meaning(),
                it.formula(),
                it.unit(),
                it.source(),
                it.nature(),
                aim.direction(),
                quantity(aim.baseline()),
                quantity(aim.target()),
                quantity(aim.low()),
                quantity(aim.high()),
                it.goal(),
                Objects.toString(it.topic(), ""),
                it.owner(),
                it.frequency(),
                version,
                suggestion,
                CreationKey.next());
    }

    /** Call only when nothing is wrong. */
    KpiDefinition definition() {
        return new KpiDefinition(
                title,
                meaning,
                formula,
                Objects.requireNonNull(nature),
                unit,
                aim(),
                Objects.requireNonNull(frequency),
                goal,
                topic.isEmpty() ? null : new TopicKey(topic),
                owner,
                source);
    }

    CreationKey addedAs() {
        return key == null ? CreationKey.next() : key;
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal value) {
        return value == null ? null : Quantity.of(value);
    }
}
