package io.waymark.roadmap.card;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures that finance had on the screen; none can be read where the page was not one of ours. */
record SeenCost(@Nullable BigDecimal once, @Nullable BigDecimal monthly) {

    private static final BigDecimal NEVER = BigDecimal.ONE.negate();

    /** What no card costs where it could not be read. */
    BigDecimal figure() {
        return Objects.requireNonNullElse(once, NEVER);
    }

    /** The same of what it costs a month. */
    BigDecimal figureMonthly() {
        return Objects.requireNonNullElse(monthly, NEVER);
    }
}
