package io.waymark.roadmap.order;

/** Figures are rounded to one decimal before they are used, so that the printed number is the number. */
public final class Tenths {

    /** Sums that are a half in writing may fall just below it in binary. */
    private static final double NOISE = 1e-7;

    private Tenths() {}

    public static double of(double value) {
        return Math.floor(value * 10 + 0.5 + NOISE) / 10;
    }
}
