package io.waymark.roadmap.card;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** That an action is finished, and the person-days that it took where somebody counted. */
record FinishForm(
        @DecimalMin(value = "0", message = "{card.error.took}")
        @Digits(integer = 5, fraction = 1, message = "{card.error.took}")
        @Nullable
        BigDecimal days,

        @Nullable Integer version) {

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
