package io.waymark.scoring;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Means: over practices weighted as the edition says, over topics as the organisation does. */
final class WeightedMean {

    private static final double THIRDS = 3;

    private WeightedMean() {}

    /** What these practices achieve, 0 to 1; of none it is 0. What nobody knows leaves the figure of now and opens the range. */
    static Range range(List<PracticeScore> practices) {
        return Range.of(bound -> of(practices, bound));
    }

    /** The share of these practices, by weight, of which there is a figure, 0 to 1. */
    static double shareKnown(List<PracticeScore> practices) {
        int all = 0;
        int known = 0;
        for (PracticeScore it : practices) {
            all += it.practice().weight();
            known += it.known() ? it.practice().weight() : 0;
        }
        return all == 0 ? 0 : known / (double) all;
    }

    /** The mean of a figure over topics, each as many times as its weight says; of none it is 0. */
    static double of(List<TopicScore> topics, ToDoubleFunction<TopicScore> figure) {
        int times = topics.stream().mapToInt(it -> it.weight().times()).sum();
        double sum = topics.stream()
                .mapToDouble(it -> it.weight().times() * figure.applyAsDouble(it))
                .sum();
        return times == 0 ? 0 : sum / times;
    }

    /** Asked some thousand times a page, so it goes through them once. */
    private static double of(List<PracticeScore> practices, Bound bound) {
        int weight = 0;
        int thirds = 0;
        for (PracticeScore it : practices) {
            if (bound.counts(it)) {
                weight += it.practice().weight();
                thirds += it.practice().weight() * bound.thirds(it);
            }
        }
        return weight == 0 ? 0 : thirds / (THIRDS * weight);
    }
}
