package io.waymark.scoring;

import java.util.List;

/** How far it is to a target level. */
final class Distance {

    private Distance() {}

    /** The weighted share of achievement still missing at levels up to the target, 0 to 1; of nothing, nothing is missing. */
    static Range to(int target, List<PracticeScore> practices) {
        List<PracticeScore> asked =
                practices.stream().filter(it -> it.practice().level() <= target).toList();
        if (asked.isEmpty()) {
            return Range.exactly(0);
        }
        Range achieved = WeightedMean.range(asked);
        return new Range(1 - achieved.high(), 1 - achieved.now(), 1 - achieved.low());
    }
}
