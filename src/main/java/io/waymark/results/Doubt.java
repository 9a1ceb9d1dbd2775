package io.waymark.results;

import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Range;

/** The three ways to read answers that leave doubt: all doubt falls badly, as answered, all doubt falls well. */
public enum Doubt {
    WORST {
        @Override
        double of(Range range) {
            return range.low();
        }
    },
    ANSWERED {
        @Override
        double of(Range range) {
            return range.now();
        }

        /** What nobody knows is not zero: the figure as answered leaves it out. */
        @Override
        public boolean counts(PracticeScore practice) {
            return super.counts(practice) && practice.known();
        }
    },
    BEST {
        @Override
        double of(Range range) {
            return range.high();
        }
    };

    private static final int THIRDS = 3;

    abstract double of(Range range);

    /** Whether the practice is part of the sums. */
    public boolean counts(PracticeScore practice) {
        return practice.applicable();
    }

    /** Achievement in whole thirds, 0 to 3. */
    public int thirds(PracticeScore practice) {
        return (int) Math.round(of(practice.achievement()) * THIRDS);
    }
}
