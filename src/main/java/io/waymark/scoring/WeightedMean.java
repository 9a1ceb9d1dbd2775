package io.waymark.scoring;

import java.util.List;

/** Means of achievement, weighted as the edition says. */
final class WeightedMean {

    private WeightedMean() {}

    /** The mean achievement of these applicable practices, 0 to 1; of none it is 0. */
    static double of(List<PracticeScore> practices, Bound bound) {
        double weights =
                practices.stream().mapToInt(it -> it.practice().weight()).sum();
        double achieved = practices.stream()
                .mapToDouble(it -> it.practice().weight() * it.achievement(bound))
                .sum();
        return weights == 0 ? 0 : achieved / weights;
    }

    /**
     * The mean as a range. An open practice is not zero: it opens the range, and the figure of now is taken over those
     * that were answered.
     */
    static Range range(List<PracticeScore> practices) {
        List<PracticeScore> answered =
                practices.stream().filter(it -> !it.open()).toList();
        return new Range(of(practices, Bound.LOW), of(answered, Bound.NOW), of(practices, Bound.HIGH));
    }
}
