package io.waymark.content;

/** Person-days, {@code optimistic <= likely <= pessimistic}. */
public record Effort(int optimistic, int likely, int pessimistic) {

    /** The PERT mean {@code (o + 4m + p) / 6} in person-days. */
    public double mean() {
        return (optimistic + 4.0 * likely + pessimistic) / 6;
    }
}
