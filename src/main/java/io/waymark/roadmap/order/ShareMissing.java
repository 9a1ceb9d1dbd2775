package io.waymark.roadmap.order;

import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** How much of a practice is still missing, in thirds. */
final class ShareMissing {

    static final int WHOLE = 3;

    private ShareMissing() {}

    /** 3 while nobody knows better, 0 where it is achieved fully or does not apply. */
    static int thirds(@Nullable Rating rating) {
        if (rating == null) {
            return WHOLE;
        }
        return switch (rating) {
            case NOT, DONT_KNOW -> WHOLE;
            case PARTLY -> 2;
            case LARGELY -> 1;
            case FULLY, NOT_APPLICABLE -> 0;
        };
    }

    static boolean none(@Nullable Rating rating) {
        return thirds(rating) == 0;
    }
}
