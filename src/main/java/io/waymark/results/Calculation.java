package io.waymark.results;

import io.waymark.figure.Figures;
import io.waymark.scoring.LevelShare;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.TopicScore;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the figures of a topic come about, with its real numbers, once for each reading.
 *
 * @param readings all three where an answer leaves doubt, else only as answered
 * @param levels one line for each level that is asked
 * @param index their sums
 * @param distance what is missing up to the target
 */
record Calculation(List<Doubt> readings, List<Line> levels, List<Step> index, List<Step> distance) {

    /** What a step is: a sum, or one of the two cases in which there is nothing to sum. */
    enum Kind {
        SUM,
        /** No practice of the level applies: it is passed through. */
        PASSED,
        /** Nobody answered a practice of the level. */
        OPEN
    }

    /** One level in all readings. */
    record Line(int level, List<Step> steps) {}

    /** One expression and what it comes to, both as they are written. */
    record Step(Kind kind, String expression, String result) {

        /** Both together; the result never stands alone on a new line. */
        public String written() {
            return expression + "\u00a0=\u00a0" + result;
        }
    }

    static Calculation of(TopicScore topic) {
        List<Doubt> readings = topic.index().open() ? Arrays.asList(Doubt.values()) : List.of(Doubt.ANSWERED);
        return new Calculation(
                readings,
                topic.levels().stream()
                        .map(share -> new Line(
                                share.level(),
                                readings.stream()
                                        .map(it -> level(topic, share, it))
                                        .toList()))
                        .toList(),
                readings.stream().map(it -> index(topic, it)).toList(),
                readings.stream().map(it -> distance(topic, it)).toList());
    }

    private static Step level(TopicScore topic, LevelShare share, Doubt reading) {
        if (!share.applies()) {
            return new Step(Kind.PASSED, "", Figures.index(1));
        }
        List<PracticeScore> counting = topic.counting().stream()
                .filter(it -> it.practice().level() == share.level() && reading.counts(it))
                .toList();
        return counting.isEmpty()
                ? new Step(Kind.OPEN, "", Figures.index(0))
                : new Step(Kind.SUM, mean(counting, reading), Figures.index(reading.of(share.achievement())));
    }

    /** For example "(1/3 + 2×0 + 2/3) / 4". */
    private static String mean(List<PracticeScore> practices, Doubt reading) {
        String sum = practices.stream().map(it -> term(it, reading)).collect(Collectors.joining(" + "));
        int weight = Achieved.of(practices, reading).weight();
        if (weight == 1) {
            return sum;
        }
        return practices.size() == 1 ? sum + " / " + weight : "(" + sum + ") / " + weight;
    }

    private static String term(PracticeScore practice, Doubt reading) {
        String thirds = Figures.thirds(reading.thirds(practice));
        int weight = practice.practice().weight();
        return weight == 1 ? thirds : weight + "×" + thirds;
    }

    private static Step index(TopicScore topic, Doubt reading) {
        String sum = topic.levels().stream()
                .map(it -> level(topic, it, reading).result())
                .collect(Collectors.joining(" + "));
        return new Step(Kind.SUM, sum, Figures.index(reading.of(topic.index())));
    }

    private static Step distance(TopicScore topic, Doubt reading) {
        Achieved achieved = Achieved.upToTarget(topic, reading);
        return achieved.weight() == 0
                ? new Step(Kind.OPEN, "", "")
                : new Step(Kind.SUM, "1 − " + achieved.fraction(), achieved.missing());
    }
}
