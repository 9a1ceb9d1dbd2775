package io.waymark.scoring;

import io.waymark.content.Dimension;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What scoring says of one dimension: what the mean of its topics reaches, no further than one level above its lowest topic.
 *
 * @param level where it stands, 0 to the highest level asked
 * @param spread how many of the topics that count stand at each level
 * @param index the mean of the indexes of the topics that count, each as many times as its weight says
 * @param distance of all practices together, whatever the weights of their topics
 * @param levels the mean of what these topics achieve at each asked level, likewise
 * @param topics all topics of the dimension, those that do not count included
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
        List<TopicScore> counting = topics.stream().filter(TopicScore::counts).toList();
        List<LevelShare> levels = LevelShare.means(counting, asked);
        return new DimensionScore(
                dimension,
                target,
                LevelRange.of(bound -> level(counting, levels, bound)),
                Spread.of(counting, asked.getLast()),
                Range.of(bound -> WeightedMean.of(counting, it -> bound.of(it.index()))),
                Distance.to(target, practices(counting)),
                levels,
                topics);
    }

    /** The level of now that these topics make together. */
    static int levelNow(List<TopicScore> counting, List<Integer> asked) {
        return level(counting, LevelShare.means(counting, asked), Bound.NOW);
    }

    /** The topics that hold the claim. */
    public List<TopicScore> counting() {
        return topics.stream().filter(TopicScore::counts).toList();
    }

    /** Whether any topic counts here. */
    public boolean applicable() {
        return topics.stream().anyMatch(TopicScore::counts);
    }

    /** The obligations in its topics that stand in the way of a claim. */
    public Obligations obligations() {
        return Obligations.of(practices(counting()));
    }

    /** What keeps the dimension from its next level; empty where the highest level asked is reached or nothing counts. */
    public List<Obstacle> heldBy() {
        return levels.stream()
                .map(LevelShare::level)
                .filter(it -> applicable() && it > level.now())
                .findFirst()
                .map(it -> Obstacles.of(this, it))
                .orElse(List.of());
    }

    /** The topics that hold it there: those behind first, then those with missed obligations, unanswered, low. */
    public List<TopicScore> holding() {
        return Obstacles.topics(this);
    }

    /** Whether the next level is not claimed because less than half of a level is rated. */
    public boolean tooLittleAnswered() {
        return heldBy().stream().anyMatch(Obstacle.TooLittleAnswered.class::isInstance);
    }

    /** Whether nothing can be claimed because too little is answered: not even that Level 1 is not reached. */
    public boolean unplaced() {
        return level.now() == 0 && tooLittleAnswered();
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return sum(TopicScore::open);
    }

    /** How many practices are asked: neither presumed, nor set aside with their topic, nor left out by a shorter path. */
    public int asked() {
        return sum(TopicScore::asked);
    }

    /** How many practices were answered and may not be seen yet. */
    public int withheld() {
        return sum(TopicScore::withheld);
    }

    /** How many practices count as Fully without having been asked. */
    public int presumed() {
        return sum(TopicScore::presumed);
    }

    /** Whether nobody answered anything here yet. */
    public boolean untouched() {
        return topics.stream().filter(TopicScore::applicable).allMatch(TopicScore::untouched)
                && topics.stream().anyMatch(TopicScore::applicable);
    }

    private int sum(ToIntFunction<TopicScore> figure) {
        return topics.stream().mapToInt(figure).sum();
    }

    private static int level(List<TopicScore> topics, List<LevelShare> levels, Bound bound) {
        int lowest = topics.stream()
                .mapToInt(it -> bound.of(it.level()))
                .min()
                .orElse(levels.getLast().level());
        int mean = Math.min(LevelRule.level(levels, bound), lowest + 1);
        return Math.min(mean, Obligations.ceiling(practices(topics), bound));
    }

    private static List<PracticeScore> practices(List<TopicScore> topics) {
        return topics.stream().flatMap(it -> it.counting().stream()).toList();
    }
}
