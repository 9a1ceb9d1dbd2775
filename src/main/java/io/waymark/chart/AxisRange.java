package io.waymark.chart;

/**
 * A closed range, in the units of its chart.
 *
 * @throws IllegalArgumentException when a bound is not finite or low is above high
 */
public record AxisRange(double low, double high) {

    public AxisRange {
        Given.finite(low, "low");
        Given.finite(high, "high");
        Given.holds(low <= high, "low " + low + " is above high " + high);
    }

    boolean isPoint() {
        return low == high;
    }
}
