package io.waymark.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why nothing can aim so: a KPI, a key result. */
public enum AimProblem {
    /** Nobody said where the figure should go. */
    NO_TARGET("target"),
    /** It should rise, but the target does not lie above the baseline. */
    NOT_ABOVE("target"),
    /** It should fall, but the target does not lie below the baseline. */
    NOT_BELOW("target"),
    /** A corridor needs its lower bound. */
    NO_LOW("low"),
    /** A corridor needs its upper bound. */
    NO_HIGH("high"),
    /** The upper bound does not lie above the lower one. */
    NO_ROOM("high");

    private final String field;

    AimProblem(String field) {
        this.field = field;
    }

    /** The name of what has to be put right. */
    public String field() {
        return field;
    }

    /** What is wrong with an aim; an unknown baseline is not, though nobody can reckon progress from it. */
    public static Optional<AimProblem> of(Aim aim) {
        return Optional.ofNullable(
                switch (aim.direction()) {
                    case HIGHER, LOWER -> line(aim);
                    case CORRIDOR -> corridor(aim);
                });
    }

    private static @Nullable AimProblem line(Aim aim) {
        BigDecimal target = aim.target();
        BigDecimal baseline = aim.baseline();
        if (target == null) {
            return NO_TARGET;
        }
        if (baseline == null) {
            return null;
        }
        int side = target.compareTo(baseline);
        boolean higher = aim.direction() == Direction.HIGHER;
        if (higher ? side > 0 : side < 0) {
            return null;
        }
        return higher ? NOT_ABOVE : NOT_BELOW;
    }

    private static @Nullable AimProblem corridor(Aim aim) {
        BigDecimal low = aim.low();
        BigDecimal high = aim.high();
        if (low == null) {
            return NO_LOW;
        }
        if (high == null) {
            return NO_HIGH;
        }
        return low.compareTo(high) < 0 ? null : NO_ROOM;
    }
}
