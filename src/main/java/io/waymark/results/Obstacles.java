package io.waymark.results;

import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicScore;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a topic from the next level, by the rule of ISO/IEC 33020.
 *
 * @param level the level that is not reached
 * @param below practices of lower levels that are not Fully achieved
 * @param at practices of the level that are below Largely
 */
public record Obstacles(int level, List<PracticeScore> below, List<PracticeScore> at) {

    /** Empty where every level that is asked is reached. */
    public static Optional<Obstacles> of(TopicScore topic) {
        return topic.levels().stream()
                .map(share -> at(share.level(), topic))
                .filter(it -> it.level > topic.level().now())
                .findFirst();
    }

    private static Obstacles at(int level, TopicScore topic) {
        List<PracticeScore> applicable =
                topic.practices().stream().filter(PracticeScore::applicable).toList();
        return new Obstacles(
                level,
                applicable.stream()
                        .filter(it -> it.practice().level() < level && !reached(it, Rating.FULLY))
                        .toList(),
                applicable.stream()
                        .filter(it -> it.practice().level() == level && !reached(it, Rating.LARGELY))
                        .toList());
    }

    private static boolean reached(PracticeScore practice, Rating least) {
        return Doubt.ANSWERED.counts(practice) && Doubt.ANSWERED.thirds(practice) >= least.ordinal();
    }
}
