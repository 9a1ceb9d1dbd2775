package io.waymark.scoring;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What scoring makes of the agreed ratings of one assessment.
 *
 * @param level the lowest of the dimensions' levels
 * @param spread how many topics of all dimensions stand at each level
 * @param distance weighted share of achievement missing up to each dimension's target, 0 to 1
 */
public record Scorecard(
        Edition edition, LevelRange level, Spread spread, Range distance, List<DimensionScore> dimensions) {

    /**
     * Scores an edition's practices.
     *
     * @param ratings what each practice was rated; a practice that is missing here is open
     */
    public static Scorecard of(Edition edition, Map<PracticeKey, Rated> ratings, Targets targets) {
        List<DimensionScore> dimensions = edition.dimensions().stream()
                .map(dimension -> score(dimension, ratings, edition.asked(), targets.of(dimension.key())))
                .toList();
        return new Scorecard(
                edition,
                Whole.level(dimensions, edition.asked().getLast()),
                Whole.spread(dimensions, edition.asked().getLast()),
                Whole.distance(dimensions),
                dimensions);
    }

    /** Whether practices are still open: every figure is provisional then. */
    public boolean provisional() {
        return open() > 0;
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return dimensions.stream().mapToInt(DimensionScore::open).sum();
    }

    /** How many practices are asked. */
    public int asked() {
        return dimensions.stream().mapToInt(DimensionScore::asked).sum();
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

    private static DimensionScore score(
            Dimension dimension, Map<PracticeKey, Rated> ratings, List<Integer> asked, int target) {
        List<TopicScore> topics = dimension.topics().stream()
                .map(topic -> TopicScore.of(topic, rated(topic, ratings, asked), asked, target))
                .toList();
        return DimensionScore.of(dimension, topics, asked, target);
    }

    private static List<PracticeScore> rated(Topic topic, Map<PracticeKey, Rated> ratings, List<Integer> asked) {
        return topic.practices().stream()
                .filter(practice -> asked.contains(practice.level()))
                .map(practice -> new PracticeScore(practice, ratings.get(practice.key())))
                .toList();
    }
}
