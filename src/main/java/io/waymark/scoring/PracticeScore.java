package io.waymark.scoring;

import io.waymark.content.Practice;
import org.jspecify.annotations.Nullable;

/**
 * One practice with what it was rated; the input of every figure above it.
 *
 * @param rated null where nobody answered yet (the practice is open)
 */
public record PracticeScore(Practice practice, @Nullable Rated rated) {

    private static final int STEPS = 3;

    /** Whether nobody answered yet. */
    public boolean open() {
        return rated == null;
    }

    /** Whether the practice counts; one rated "not applicable" does not. */
    public boolean applicable() {
        return rated == null || rated.rating() != Rating.NOT_APPLICABLE;
    }

    /** Achievement from 0 to 1, as stated and at worst and best. Meaningless where not {@link #applicable()}. */
    public Range achievement() {
        return new Range(achievement(Bound.LOW), achievement(Bound.NOW), achievement(Bound.HIGH));
    }

    double achievement(Bound bound) {
        return bound.steps(rated) / (double) STEPS;
    }

    boolean fully(Bound bound) {
        return bound.steps(rated) == STEPS;
    }

    boolean largely(Bound bound) {
        return bound.steps(rated) >= STEPS - 1;
    }
}
