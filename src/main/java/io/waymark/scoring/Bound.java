package io.waymark.scoring;

import org.jspecify.annotations.Nullable;

/** Which of the three readings of the answers is summed up: the worst, the stated, the best. */
enum Bound {
    LOW(-1),
    NOW(0),
    HIGH(1);

    private static final int FULL = Rating.FULLY.ordinal();

    private final int doubt;

    Bound(int doubt) {
        this.doubt = doubt;
    }

    /** Achievement in thirds, 0 to 3. What nobody knows is none but at best; the reading of now leaves it out of its sums. */
    int thirds(PracticeScore practice) {
        if (practice.presumed()) {
            return FULL;
        }
        return practice.known() ? thirds(practice.rated()) : this == HIGH ? FULL : 0;
    }

    private int thirds(@Nullable Rated rated) {
        if (rated == null) {
            throw new IllegalArgumentException("Not rated");
        }
        return Math.clamp(rated.rating().ordinal() + (rated.doubtful() ? doubt : 0), 0, FULL);
    }

    /** Whether the practice is part of the sums of this reading. */
    boolean counts(PracticeScore practice) {
        return this != NOW || practice.known();
    }

    double of(Range range) {
        return switch (this) {
            case LOW -> range.low();
            case NOW -> range.now();
            case HIGH -> range.high();
        };
    }

    int of(LevelRange level) {
        return switch (this) {
            case LOW -> level.low();
            case NOW -> level.now();
            case HIGH -> level.high();
        };
    }
}
