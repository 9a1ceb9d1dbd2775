package io.waymark.scoring;

import java.util.List;

/** Means of achievement, weighted as the edition says. */
final class WeightedMean {

    private static final double THIRDS = 3;

    private WeightedMean() {}

    /** What these practices achieve, 0 to 1; of none it is 0. What nobody knows leaves the figure of now and opens the range. */
    static Range range(List<PracticeScore> practices) {
        return Range.of(bound -> of(practices.stream().filter(bound::counts).toList(), bound));
    }

    /** The share of these practices, by weight, of which there is a figure, 0 to 1. */
    static double shareKnown(List<PracticeScore> practices) {
        int all = weight(practices);
        return all == 0
                ? 0
                : weight(practices.stream().filter(PracticeScore::known).toList()) / (double) all;
    }

    private static double of(List<PracticeScore> practices, Bound bound) {
        int weight = weight(practices);
        int thirds = practices.stream()
                .mapToInt(it -> it.practice().weight() * bound.thirds(it))
                .sum();
        return weight == 0 ? 0 : thirds / (THIRDS * weight);
    }

    private static int weight(List<PracticeScore> practices) {
        return practices.stream().mapToInt(it -> it.practice().weight()).sum();
    }
}
