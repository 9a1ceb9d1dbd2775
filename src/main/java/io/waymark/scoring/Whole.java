package io.waymark.scoring;

import java.util.List;
import java.util.stream.Stream;

/** Sums the dimensions up. */
final class Whole {

    private Whole() {}

    /** Where the lowest dimension stands. */
    static LevelRange level(List<DimensionScore> dimensions, int highest) {
        return LevelRange.of(bound -> dimensions.stream()
                .filter(DimensionScore::applicable)
                .mapToInt(it -> bound.of(it.level()))
                .min()
                .orElse(highest));
    }

    static Spread spread(List<DimensionScore> dimensions, int highest) {
        return Spread.of(counting(dimensions).toList(), highest);
    }

    /** Every dimension has its own target, so the practices up to it are pooled rather than the dimensions averaged. */
    static Range distance(List<DimensionScore> dimensions) {
        int beyondAll = Integer.MAX_VALUE;
        return Distance.to(
                beyondAll,
                counting(dimensions)
                        .flatMap(topic -> topic.counting().stream()
                                .filter(it -> it.practice().level() <= topic.target()))
                        .toList());
    }

    private static Stream<TopicScore> counting(List<DimensionScore> dimensions) {
        return dimensions.stream().flatMap(it -> it.counting().stream());
    }
}
