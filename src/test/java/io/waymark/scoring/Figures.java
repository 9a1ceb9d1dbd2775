package io.waymark.scoring;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Every figure of a scorecard by name, to compare two scorecards: levels, indexes, and nearness, which is what the distance
 * leaves of 1, so that more is better in all of them. What does not apply has no figures.
 */
record Figures(Map<String, Range> byName) {

    /** Sums of thirds are not exact in binary. */
    private static final double NOISE = 1e-9;

    static Figures of(Sheet sheet) {
        var scorecard = sheet.scorecard();
        var figures = new TreeMap<String, Range>();
        scorecard.dimensions().stream().filter(DimensionScore::applicable).forEach(it -> {
            figures.put("level of all", range(scorecard.level()));
            figures.put("nearness of all", nearness(scorecard.distance()));
            put(figures, it);
        });
        return new Figures(figures);
    }

    /** The figures for which the rule does not hold between this and another scorecard; empty is good. */
    Map<String, String> breaking(BiPredicate<Range, Range> rule, Figures after) {
        return byName.keySet().stream()
                .filter(name -> !rule.test(get(name), after.get(name)))
                .collect(Collectors.toMap(name -> name, name -> get(name) + " became " + after.get(name)));
    }

    /** Only those of dimensions and of the whole: what holds no claim may show figures of its own. */
    Figures claims() {
        return new Figures(byName.entrySet().stream()
                .filter(it -> !it.getKey().contains("."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static boolean notFallen(Range before, Range after) {
        return atMost(before.low(), after.low())
                && atMost(before.now(), after.now())
                && atMost(before.high(), after.high());
    }

    static boolean notWidened(Range before, Range after) {
        return atMost(before.low(), after.low()) && atMost(after.high(), before.high());
    }

    static boolean unchanged(Range before, Range after) {
        return notFallen(before, after) && notFallen(after, before);
    }

    static boolean atMost(double one, double other) {
        return one <= other + NOISE;
    }

    private Range get(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static void put(Map<String, Range> figures, DimensionScore dimension) {
        var name = dimension.dimension().key();
        figures.put("level of " + name, range(dimension.level()));
        figures.put("index of " + name, dimension.index());
        figures.put("nearness of " + name, nearness(dimension.distance()));
        dimension.topics().stream().filter(TopicScore::applicable).forEach(it -> put(figures, it));
    }

    private static void put(Map<String, Range> figures, TopicScore topic) {
        var name = topic.topic().key();
        figures.put("level of " + name, range(topic.level()));
        figures.put("index of " + name, topic.index());
        figures.put("nearness of " + name, nearness(topic.distance()));
    }

    private static Range range(LevelRange level) {
        return new Range(level.low(), level.now(), level.high());
    }

    private static Range nearness(Range distance) {
        return new Range(1 - distance.high(), 1 - distance.now(), 1 - distance.low());
    }
}
