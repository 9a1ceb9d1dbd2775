package io.waymark.scoring;

import java.util.List;
import java.util.function.ToIntFunction;

/** Sums the dimensions up. */
final class Whole {

    private Whole() {}

    static LevelRange level(List<DimensionScore> dimensions, int highest) {
        return new LevelRange(
                lowest(dimensions, it -> it.level().low(), highest),
                lowest(dimensions, it -> it.level().now(), highest),
                lowest(dimensions, it -> it.level().high(), highest));
    }

    static Spread spread(List<DimensionScore> dimensions, int highest) {
        return Spread.of(
                dimensions.stream()
                        .flatMap(it -> it.topics().stream())
                        .filter(TopicScore::applicable)
                        .toList(),
                highest);
    }

    /** Every dimension has its own target, so the practices up to it are pooled rather than the dimensions averaged. */
    static Range distance(List<DimensionScore> dimensions) {
        int beyondAll = Integer.MAX_VALUE;
        return Distance.to(
                beyondAll,
                dimensions.stream()
                        .flatMap(it -> it.topics().stream())
                        .flatMap(topic -> topic.practices().stream()
                                .filter(it -> it.practice().level() <= topic.target()))
                        .toList());
    }

    private static int lowest(List<DimensionScore> dimensions, ToIntFunction<DimensionScore> level, int highest) {
        return dimensions.stream()
                .filter(DimensionScore::applicable)
                .mapToInt(level)
                .min()
                .orElse(highest);
    }
}
