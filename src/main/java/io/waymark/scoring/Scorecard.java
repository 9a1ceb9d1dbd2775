package io.waymark.scoring;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What scoring makes of the agreed ratings of one assessment.
 *
 * @param level the lowest of the dimensions' levels
 * @param spread how many topics of all dimensions stand at each level
 * @param distance weighted share of achievement missing up to each dimension's target, 0 to 1
 */
public record Scorecard(
        Edition edition, LevelRange level, Spread spread, Range distance, List<DimensionScore> dimensions) {

    /** The number of the rule that makes scorecards; whoever keeps figures keeps it with them. */
    public static final int RULE = 2;

    /** Scores an edition's practices. */
    public static Scorecard of(Edition edition, Grounds grounds) {
        List<DimensionScore> dimensions = edition.dimensions().stream()
                .map(dimension -> score(dimension, grounds, edition.asked()))
                .toList();
        return new Scorecard(
                edition,
                Whole.level(dimensions, edition.asked().getLast()),
                Whole.spread(dimensions, edition.asked().getLast()),
                Whole.distance(dimensions),
                dimensions);
    }

    /** The dimensions that hold the claim of the whole: those of which any topic counts. */
    public List<DimensionScore> counting() {
        return dimensions.stream().filter(DimensionScore::applicable).toList();
    }

    /** The dimensions that stand lowest: where they stand, the whole stands, and each says what holds it there. */
    public List<DimensionScore> lowest() {
        return counting().stream().filter(it -> it.level().now() == level.now()).toList();
    }

    /** Whether too little is answered to name any level: of no dimension is known that it stays below Level 1. */
    public boolean unplaced() {
        return !lowest().isEmpty() && lowest().stream().allMatch(DimensionScore::unplaced);
    }

    /** The obligations that stand in the way of a claim. */
    public Obligations obligations() {
        List<Obligations> each =
                dimensions.stream().map(DimensionScore::obligations).toList();
        return new Obligations(
                each.stream().flatMap(it -> it.missed().stream()).toList(),
                each.stream().flatMap(it -> it.unknown().stream()).toList());
    }

    /** Whether answers are still missing or withheld: every figure is provisional then. */
    public boolean provisional() {
        return open() + withheld() > 0;
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return sum(DimensionScore::open);
    }

    /** How many practices are asked: neither presumed, nor set aside with their topic, nor left out by a shorter path. */
    public int asked() {
        return sum(DimensionScore::asked);
    }

    /** How many practices were answered and may not be seen yet. */
    public int withheld() {
        return sum(DimensionScore::withheld);
    }

    /** How many practices count as Fully without having been asked. */
    public int presumed() {
        return sum(DimensionScore::presumed);
    }

    public Optional<DimensionScore> dimension(DimensionKey key) {
        return dimensions.stream()
                .filter(it -> it.dimension().key().equals(key))
                .findFirst();
    }

    public Optional<TopicScore> topic(TopicKey key) {
        return dimensions.stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.topic().key().equals(key))
                .findFirst();
    }

    /** All practices with their ratings, in the order in which they are asked. */
    public List<PracticeScore> practices() {
        return dimensions.stream()
                .flatMap(it -> it.topics().stream())
                .flatMap(it -> it.practices().stream())
                .toList();
    }

    private int sum(ToIntFunction<DimensionScore> figure) {
        return dimensions.stream().mapToInt(figure).sum();
    }

    private static DimensionScore score(Dimension dimension, Grounds grounds, List<Integer> asked) {
        int target = grounds.targets().of(dimension.key());
        List<TopicScore> topics = dimension.topics().stream()
                .map(topic -> TopicScore.of(
                        topic, practices(topic, grounds, asked), asked, target, grounds.weight(topic.key())))
                .toList();
        return DimensionScore.of(dimension, topics, asked, target);
    }

    private static List<PracticeScore> practices(Topic topic, Grounds grounds, List<Integer> asked) {
        return topic.practices().stream()
                .filter(practice -> asked.contains(practice.level()))
                .map(practice -> PracticeScore.of(topic, practice, grounds))
                .toList();
    }
}
