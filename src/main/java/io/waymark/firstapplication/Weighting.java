package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much a criterion counts.
 *
 * @param weight 0 to 10 with one decimal
 * @param atLeast the rating, 2 to 5, below which a candidate must not be chosen; null without a limit
 */
public record Weighting(BigDecimal weight, @Nullable Integer atLeast) {

    public static final int HEAVIEST = 10;

    public Weighting {
        weight = weight.setScale(1, RoundingMode.HALF_UP);
    }
}
