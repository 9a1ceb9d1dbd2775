package io.waymark.roadmap.card;

import io.waymark.form.Clash;
import io.waymark.roadmap.InitiativeFacts;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A priority set by hand as it was typed. */
record OverrideForm(
        @NotNull(message = "{roadmap.error.priority}")
        @DecimalMin(value = "1", message = "{roadmap.error.priority}")
        @DecimalMax(value = "60", message = "{roadmap.error.priority}")
        @Digits(integer = 9, fraction = 1, message = "{roadmap.error.priority}")
        @Nullable
        BigDecimal priority,

        @NotBlank(message = "{roadmap.error.reason}") @Size(max = 500)
        String reason,

        @Nullable Integer version) {

    /** The form of what stands. */
    static OverrideForm of(InitiativeFacts facts) {
        InitiativeFacts.ByHand byHand = facts.override();
        return byHand == null
                ? new OverrideForm(null, "", facts.version())
                : new OverrideForm(BigDecimal.valueOf(byHand.priority()), byHand.reason(), facts.version());
    }

    /** Shows what was typed beside what stands now. */
    Clash beside(InitiativeFacts now, Clash clash) {
        return beside(priority, reason, now, clash);
    }

    /** Shows the wish for no priority by hand beside what stands now. */
    static Clash noneBeside(InitiativeFacts now, Clash clash) {
        return beside(null, "", now, clash);
    }

    private static Clash beside(@Nullable BigDecimal priority, String reason, InitiativeFacts now, Clash clash) {
        OverrideForm stands = of(now);
        return clash.line("roadmap.conflict.priority", priority, stands.priority())
                .line("roadmap.override.reason", reason, stands.reason());
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    /** Call only when nothing is wrong. */
    BigDecimal number() {
        return Objects.requireNonNull(priority);
    }
}
