package io.waymark.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many topics stand at each level.
 *
 * @param counts topics at level 0, 1, 2, ... up to the highest asked
 */
public record Spread(List<Integer> counts) {

    static Spread of(List<TopicScore> topics, int highest) {
        return new Spread(IntStream.rangeClosed(0, highest)
                .map(level -> (int)
                        topics.stream().filter(it -> it.level().now() == level).count())
                .boxed()
                .toList());
    }

    /** How many topics stand at this level or above. */
    public int atLeast(int level) {
        return counts.subList(level, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All topics that count. */
    public int total() {
        return atLeast(0);
    }
}
