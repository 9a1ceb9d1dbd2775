package io.waymark.plan.schedule;

/** Person-days as whole numbers, so that sums and comparisons are exact. */
public final class PersonDays {

    /** So many parts make a person-day. */
    static final int PARTS = 10_000;

    /** The most that one task may take. */
    private static final double MOST = 100_000;

    private PersonDays() {}

    /** Person-days in parts, at most 100,000 days. */
    public static int parts(double days) {
        return (int) Math.round(Math.clamp(days, 0, MOST) * PARTS);
    }

    static double of(long parts) {
        return parts / (double) PARTS;
    }
}
