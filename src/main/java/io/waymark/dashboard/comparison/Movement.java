package io.waymark.dashboard.comparison;

import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** What became of a rating. Only the four ratings of the scale are higher or lower than one another. */
enum Movement {
    UP,
    DOWN,
    SAME,
    /** Nobody could say, or nobody had answered, and now it has a rating: known better, not done better. */
    KNOWN,
    /** It had a rating, and now nobody can say. */
    UNKNOWN,
    /** It did not exist here and now counts. */
    COUNTS,
    /** It counted and does not exist here any more. */
    LEFT_OUT;

    /**
     * Compares two ratings of one practice.
     *
     * @param then null where the practice was open
     * @param now null where the practice was open
     */
    static Movement between(@Nullable Rating then, @Nullable Rating now) {
        if (then == now) {
            return SAME;
        }
        if (now == Rating.NOT_APPLICABLE) {
            return LEFT_OUT;
        }
        if (then == Rating.NOT_APPLICABLE) {
            return COUNTS;
        }
        return ofCounting(then, now);
    }

    private static Movement ofCounting(@Nullable Rating then, @Nullable Rating now) {
        if (onScale(then) && onScale(now)) {
            return steps(now) > steps(then) ? UP : DOWN;
        }
        return onScale(now) ? KNOWN : onScale(then) ? UNKNOWN : SAME;
    }

    private static boolean onScale(@Nullable Rating rating) {
        return rating != null && rating.onScale();
    }

    private static int steps(@Nullable Rating rating) {
        return rating == null ? 0 : rating.ordinal();
    }
}
