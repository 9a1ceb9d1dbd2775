package io.waymark.scoring;

import io.waymark.content.Dimension;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What scoring says of one dimension: its level is the lowest of its topics' levels, its index the mean of theirs.
 *
 * @param topics all topics of the dimension, those that do not apply included
 */
public record DimensionScore(
        Dimension dimension,
        int target,
        LevelRange level,
        Spread spread,
        Range index,
        Range distance,
        List<LevelShare> levels,
        List<TopicScore> topics) {

    static DimensionScore of(Dimension dimension, List<TopicScore> topics, List<Integer> asked, int target) {
        List<TopicScore> counting =
                topics.stream().filter(TopicScore::applicable).toList();
        List<PracticeScore> practices =
                counting.stream().flatMap(it -> it.practices().stream()).toList();
        return new DimensionScore(
                dimension,
                target,
                new LevelRange(
                        lowest(counting, it -> it.level().low(), asked),
                        lowest(counting, it -> it.level().now(), asked),
                        lowest(counting, it -> it.level().high(), asked)),
                Spread.of(counting, asked.getLast()),
                mean(counting),
                Distance.to(target, practices),
                LevelShare.of(practices, asked),
                topics);
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return topics.stream().mapToInt(TopicScore::open).sum();
    }

    /** How many practices are asked. */
    public int asked() {
        return topics.stream().mapToInt(it -> it.practices().size()).sum();
    }

    /** Whether nobody answered anything here yet. */
    public boolean untouched() {
        return open() == asked();
    }

    /** Whether any topic applies here. */
    public boolean applicable() {
        return topics.stream().anyMatch(TopicScore::applicable);
    }

    private static int lowest(List<TopicScore> topics, ToIntFunction<TopicScore> level, List<Integer> asked) {
        return topics.stream().mapToInt(level).min().orElse(asked.getLast());
    }

    private static Range mean(List<TopicScore> topics) {
        return new Range(
                topics.stream().mapToDouble(it -> it.index().low()).average().orElse(0),
                topics.stream().mapToDouble(it -> it.index().now()).average().orElse(0),
                topics.stream().mapToDouble(it -> it.index().high()).average().orElse(0));
    }
}
