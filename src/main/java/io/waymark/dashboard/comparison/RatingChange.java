package io.waymark.dashboard.comparison;

import io.waymark.content.Practice;
import io.waymark.roadmap.FinishedAction;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice that both milestones asked about.
 *
 * @param then null where it was open
 * @param now null where it was open
 * @param finished actions that cover it and were finished in between
 */
record RatingChange(
        Practice practice, @Nullable Rated then, @Nullable Rated now, List<FinishedAction> finished) {

    public Movement movement() {
        return Movement.between(rating(then), rating(now));
    }

    public boolean moved() {
        return movement() != Movement.SAME;
    }

    /** Whether it rose and a finished action says why. What fell or left the scale, finished work does not explain. */
    public boolean explained() {
        return movement() == Movement.UP && !finished.isEmpty();
    }

    private static @Nullable Rating rating(@Nullable Rated rated) {
        return rated == null ? null : rated.rating();
    }
}
