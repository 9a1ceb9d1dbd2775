package io.waymark.figure;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure as somebody wrote it.
 *
 * @param unit what stood beside the number; empty where nothing did
 */
public record Quantity(BigDecimal value, String unit) {

    private static final int THREE = 3;

    public static Quantity of(BigDecimal value) {
        return new Quantity(value, "");
    }

    /** Whether it is meant in this unit, which need not be written. */
    public boolean fits(String other) {
        return unit.isEmpty()
                || unit.toLowerCase(Locale.ROOT)
                        .equals(PlainCharacters.of(other).toLowerCase(Locale.ROOT));
    }

    /** As it can be typed again and means the same: three digits behind the point alone could be thousands. */
    @Override
    public String toString() {
        BigDecimal unambiguous = value.scale() == THREE ? value.setScale(THREE + 1) : value;
        return unit.isEmpty() ? unambiguous.toPlainString() : unambiguous.toPlainString() + " " + unit;
    }
}
