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

    /** Whether the rating is one of the four on the scale. */
    public boolean onScale() {
        return ordinal() <= FULLY.ordinal();
    }
}
