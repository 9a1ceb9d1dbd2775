package io.waymark.pulse;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a pulse may stand for, on the scale from 0 (nothing of Level 1) to {@value #TOP}.
 *
 * <p>A summary speaks of many practices at once, and people misjudge where they stand by about one level. So an answer k
 * is never read as Level k, but as anything from k - 1 to k + 1. Who cannot say, or did not, leaves the whole scale open.
 */
record PulseRange(double low, double high) {

    static final int TOP = 5;
    static final PulseRange WHOLE_SCALE = new PulseRange(0, TOP);

    private static final int MISJUDGED_BY = 1;
    private static final int TENTHS = 10;

    /** The range of one answer: 2 becomes 1 to 3, 0 becomes 0 to 1, "I can't say" (null) becomes 0 to 5. */
    static PulseRange of(@Nullable Integer level) {
        return level == null
                ? WHOLE_SCALE
                : new PulseRange(Math.max(0, level - MISJUDGED_BY), Math.min(TOP, level + MISJUDGED_BY));
    }

    /**
     * From the mean of the lows to the mean of the highs, rounded outward to one decimal: what is shown may be wider than
     * what was said, never narrower.
     *
     * @param ranges of answers, so with whole numbers; at least one
     */
    static PulseRange mean(Collection<PulseRange> ranges) {
        double lows = ranges.stream().mapToDouble(PulseRange::low).sum();
        double highs = ranges.stream().mapToDouble(PulseRange::high).sum();
        return new PulseRange(
                Math.floor(TENTHS * lows / ranges.size()) / TENTHS, Math.ceil(TENTHS * highs / ranges.size()) / TENTHS);
    }

    /** Whether there is no value that all of these could mean. */
    static boolean apart(Collection<PulseRange> ranges) {
        double highestLow = ranges.stream().mapToDouble(PulseRange::low).max().orElse(0);
        double lowestHigh = ranges.stream().mapToDouble(PulseRange::high).min().orElse(TOP);
        return highestLow > lowestHigh;
    }
}
