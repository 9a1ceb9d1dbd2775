package io.waymark.objective;

/** Shares as people read them: in hundredths, where 1.00 and 100 % say that it is reached and never that it nearly is. */
public final class Hundredths {

    private static final int ALL = 100;

    private Hundredths() {}

    /** A share of 0 to 1, rounded. */
    public static double of(double share) {
        return percent(share) / (double) ALL;
    }

    static int percent(double share) {
        return share >= 1 ? ALL : Math.min(ALL - 1, (int) Math.round(share * ALL));
    }
}
