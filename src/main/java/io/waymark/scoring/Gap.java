package io.waymark.scoring;

import io.waymark.content.Dimension;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * A practice at or below the target level that is known not to be Fully achieved. Open practices are no gaps: nobody
 * knows yet.
 *
 * @param now the topic's level claim
 * @param target the level that the dimension aims at
 */
public record Gap(Dimension dimension, Topic topic, Practice practice, Rated rated, int now, int target) {

    /** The gaps of a scorecard in the order of the edition. */
    public static List<Gap> of(Scorecard scorecard) {
        return scorecard.dimensions().stream()
                .flatMap(dimension -> dimension.topics().stream().flatMap(topic -> of(dimension, topic).stream()))
                .toList();
    }

    /** The share of the practice that is still missing, 0 to 1. */
    public double missing() {
        return 1 - new PracticeScore(practice, rated).achievement().now();
    }

    private static List<Gap> of(DimensionScore dimension, TopicScore topic) {
        return topic.practices().stream()
                .filter(it -> it.practice().level() <= topic.target() && it.applicable())
                .flatMap(it -> it.rated() == null || it.rated().rating() == Rating.FULLY
                        ? Stream.empty()
                        : Stream.of(new Gap(
                                dimension.dimension(),
                                topic.topic(),
                                it.practice(),
                                it.rated(),
                                topic.level().now(),
                                topic.target())))
                .toList();
    }
}
