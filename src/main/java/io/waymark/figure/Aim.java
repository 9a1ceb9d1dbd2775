package io.waymark.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure started and where it should be, in its unit.
 *
 * @param target null for a corridor, and where nobody said
 * @param low lower bound of a corridor, else null
 * @param high upper bound of a corridor, else null
 */
public record Aim(
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    public Aim {
        baseline = exact(baseline);
        target = exact(target);
        low = exact(low);
        high = exact(high);
    }

    public static Aim higher(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        return new Aim(Direction.HIGHER, baseline, target, null, null);
    }

    public static Aim lower(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        return new Aim(Direction.LOWER, baseline, target, null, null);
    }

    public static Aim corridor(@Nullable BigDecimal baseline, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Aim(Direction.CORRIDOR, baseline, null, low, high);
    }

    /** Whether anybody said where the figure should be. */
    public boolean known() {
        return direction == Direction.CORRIDOR ? low != null && high != null : target != null;
    }

    /** Whether nobody said anything about where the figure should be; half a corridor says something. */
    public boolean open() {
        return direction == Direction.CORRIDOR ? low == null && high == null : target == null;
    }

    /** Whether a figure is where it should be; false where nobody said. */
    public boolean reachedBy(BigDecimal now) {
        return known() && shortfall(now).signum() == 0;
    }

    /** How far a figure came from the baseline. */
    public Progress progress(@Nullable BigDecimal now) {
        if (!known()) {
            return new Progress.NoTarget();
        }
        if (now == null) {
            return new Progress.NoData();
        }
        if (baseline == null) {
            return new Progress.NoBaseline();
        }
        BigDecimal whole = shortfall(baseline);
        return new Progress.Known(whole.subtract(shortfall(now)), whole, reachedBy(now));
    }

    /** How far a figure is from where it should be, 0 where it is there. */
    private BigDecimal shortfall(BigDecimal value) {
        return switch (direction) {
            case HIGHER -> positive(given(target).subtract(value));
            case LOWER -> positive(value.subtract(given(target)));
            case CORRIDOR -> positive(given(low).subtract(value)).max(positive(value.subtract(given(high))));
        };
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal value) {
        return value == null ? null : Figures.exact(value);
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }

    private static BigDecimal given(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalStateException("The aim is not known");
        }
        return bound;
    }
}
