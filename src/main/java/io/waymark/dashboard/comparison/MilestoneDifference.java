package io.waymark.dashboard.comparison;

import io.waymark.figure.Figures;

/**
 * The difference of two indexes as a reader reckons it from the page: of what is shown, so after rounding.
 *
 * @param hundredths of an index
 */
record MilestoneDifference(long hundredths) {

    private static final double ONE = 100;

    static MilestoneDifference ofIndices(double then, double now) {
        return new MilestoneDifference(hundredths(now) - hundredths(then));
    }

    /** Plus, minus, or nothing; the minus is the long one. */
    public String sign() {
        return hundredths > 0 ? "+" : hundredths < 0 ? "−" : "";
    }

    /** Without the sign. */
    public double size() {
        return Math.abs(hundredths) / ONE;
    }

    private static long hundredths(double index) {
        return Figures.rounded(index, 2).unscaledValue().longValue();
    }
}
