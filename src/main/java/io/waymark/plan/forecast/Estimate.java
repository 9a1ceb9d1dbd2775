package io.waymark.plan.forecast;

import io.waymark.content.Effort;

/** Person-days of what is left: {@code optimistic <= likely <= pessimistic}. */
public record Estimate(double optimistic, double likely, double pessimistic) {

    /**
     * Of what an edition says of a whole action.
     *
     * @param missing the share that is still missing, 0 to 1
     */
    public static Estimate of(Effort effort, double missing) {
        return new Estimate(effort.optimistic() * missing, effort.likely() * missing, effort.pessimistic() * missing);
    }

    /** It takes exactly so many days. */
    public static Estimate exactly(double days) {
        return new Estimate(days, days, days);
    }

    /** The PERT mean {@code (o + 4m + p) / 6}. */
    public double mean() {
        return (optimistic + 4 * likely + pessimistic) / 6;
    }

    /** Whether none of the three is more than that of the other. */
    boolean within(Estimate other) {
        return optimistic <= other.optimistic && likely <= other.likely && pessimistic <= other.pessimistic;
    }

    /** Where the most likely lies between the ends, 0 to 1. */
    double mode() {
        return width() == 0 ? 0 : (likely - optimistic) / width();
    }

    double width() {
        return pessimistic - optimistic;
    }

    /** The days that are not exceeded with this probability. */
    double quantile(double probability) {
        return optimistic + width() * BetaShape.of(mode()).quantile(probability);
    }
}
