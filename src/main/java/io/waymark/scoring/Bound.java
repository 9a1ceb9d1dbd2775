package io.waymark.scoring;

import org.jspecify.annotations.Nullable;

/** Which of the three readings of the answers is summed up: the worst, the stated, the best. */
enum Bound {
    LOW {
        @Override
        int steps(@Nullable Rated rated) {
            if (rated == null || rated.rating() == Rating.DONT_KNOW) {
                return NONE;
            }
            return doubtful(rated) ? Math.max(NONE, stated(rated) - 1) : stated(rated);
        }
    },
    NOW {
        @Override
        int steps(@Nullable Rated rated) {
            return rated == null || rated.rating() == Rating.DONT_KNOW ? NONE : stated(rated);
        }
    },
    HIGH {
        @Override
        int steps(@Nullable Rated rated) {
            if (rated == null || rated.rating() == Rating.DONT_KNOW) {
                return FULL;
            }
            return doubtful(rated) ? Math.min(FULL, stated(rated) + 1) : stated(rated);
        }
    };

    private static final int NONE = 0;
    private static final int FULL = 3;

    /** Achievement in thirds, 0 to 3; null is a practice that nobody answered. */
    abstract int steps(@Nullable Rated rated);

    private static int stated(Rated rated) {
        return rated.rating().ordinal();
    }

    private static boolean doubtful(Rated rated) {
        return rated.confidence() == Confidence.LOW && !rated.proven();
    }
}
