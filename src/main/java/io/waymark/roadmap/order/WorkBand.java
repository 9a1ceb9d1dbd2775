package io.waymark.roadmap.order;

import io.waymark.content.Practice;
import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** What comes before what, however much it is worth: each band follows the one before, prerequisites aside. */
public enum WorkBand {
    /** Somebody set it by hand to go first. */
    RAISED,
    /** Production binds to it, and it is below Largely. */
    OBLIGATION,
    /** Expected at the level that the dimension works from, of risk 4 or 5, and below Largely. */
    RISK,
    /** The rest of that level that is below Largely. */
    LEVEL,
    /** What leads to the target, what is recommended only, and the last step from Largely to Fully. */
    TARGET,
    /** Somebody set it by hand to go last. */
    LOWERED,
    /** Nothing is missing any more. */
    SETTLED;

    private static final int HIGH_RISK = 4;

    /**
     * The band of a practice's action.
     *
     * @param rating null while unanswered
     * @param expected the level that is expected of its dimension now
     */
    static WorkBand of(Practice practice, @Nullable Rating rating, int expected) {
        if (ShareMissing.none(rating)) {
            return SETTLED;
        }
        if (rating == Rating.LARGELY) {
            return TARGET;
        }
        if (practice.obligation()) {
            return OBLIGATION;
        }
        if (practice.level() > expected || practice.direction()) {
            return TARGET;
        }
        return practice.risk() >= HIGH_RISK ? RISK : LEVEL;
    }
}
