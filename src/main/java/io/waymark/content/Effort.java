package io.waymark.content;

/**
 * Person-days of everybody, {@code optimistic <= likely <= pessimistic}.
 *
 * @param learners those of the likely days that fall on people who learn or take part
 */
public record Effort(int optimistic, int likely, int pessimistic, int learners) {

    /** Nobody but who does the work spends time on it. */
    public Effort(int optimistic, int likely, int pessimistic) {
        this(optimistic, likely, pessimistic, 0);
    }

    /** The PERT mean {@code (o + 4m + p) / 6} in person-days. */
    public double mean() {
        return (optimistic + 4.0 * likely + pessimistic) / 6;
    }
}
