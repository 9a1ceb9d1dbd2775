package io.waymark.dashboard.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The difference of two figures as a reader reckons it from the page: of what is shown, so after rounding.
 *
 * @param hundredths of an index, or whole points of per cent of a share
 */
record MilestoneDifference(long hundredths) {

    private static final double ONE = 100;

    static MilestoneDifference between(double then, double now) {
        return new MilestoneDifference(shown(now) - shown(then));
    }

    /** Plus, minus, or nothing; the minus is the long one. */
    public String sign() {
        return hundredths > 0 ? "+" : hundredths < 0 ? "−" : "";
    }

    /** Without the sign. */
    public double size() {
        return Math.abs(hundredths) / ONE;
    }

    private static long shown(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValue();
    }
}
