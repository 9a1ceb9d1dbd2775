package io.waymark.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure that the edition proposes; {@code direction} is {@code higher}, {@code lower} or {@code corridor}.
 *
 * @param bounds of a corridor; null for the others, and where the edition leaves them to the organisation
 */
public record SuggestedKpi(
        String key,
        String title,
        String meaning,
        String formula,
        String unit,
        String direction,
        @Nullable Bounds bounds) {

    /** The lowest and the highest figure that are still right, in the unit; {@code from < to}. */
    public record Bounds(BigDecimal from, BigDecimal to) {}
}
