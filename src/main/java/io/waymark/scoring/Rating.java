package io.waymark.scoring;

/**
 * How far a practice is achieved, on the scale of ISO/IEC 33020, and beside it the two answers that are not on the scale.
 */
public enum Rating {
    /** 0-15 % achieved. */
    NOT,
    /** More than 15, up to 50 % achieved. */
    PARTLY,
    /** More than 50, up to 85 % achieved. */
    LARGELY,
    /** More than 85 % achieved. */
    FULLY,
    /** Does not exist here, with a reason; leaves all sums. */
    NOT_APPLICABLE,
    /** Nobody could say yet; anything from Not to Fully is possible. */
    DONT_KNOW;

    private static final double[] AT_MOST = {0.15, 0.5, 0.85};

    /** The rating of a share achieved, 0 to 1, by the percentages above: the rating of an attribute, as of a practice. */
    public static Rating of(double share) {
        int steps = 0;
        while (steps < AT_MOST.length && share > AT_MOST[steps] + Range.NOISE) {
            steps++;
        }
        return values()[steps];
    }

    /** Whether the rating is one of the four on the scale. */
    public boolean onScale() {
        return ordinal() <= FULLY.ordinal();
    }
}
