package io.waymark.objective;

import io.waymark.figure.Aim;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures in their shortest form, so that 42 and 42.0000 are one figure wherever they come from. */
final class Exact {

    private Exact() {}

    static BigDecimal figure(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static Aim aim(Aim aim) {
        return new Aim(
                aim.direction(), orNull(aim.baseline()), orNull(aim.target()), orNull(aim.low()), orNull(aim.high()));
    }

    private static @Nullable BigDecimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : figure(value);
    }
}
