package io.waymark.results;

import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.TopicScore;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dimension's figures and how they come about from its topics'.
 *
 * @param readings all three where an answer leaves doubt, else only as answered
 */
record DimensionResults(ResultStanding standing, DimensionScore score, Ladder ladder, List<Doubt> readings) {

    /** One topic's part of the distance, in each reading. */
    record Part(TopicScore topic, List<Achieved> achieved) {}

    static DimensionResults of(ResultStanding standing, DimensionScore score, Ladders ladders) {
        return new DimensionResults(
                standing,
                score,
                ladders.ofTopics(standing.scorecard(), score, standing.path() + "/results"),
                score.index().open() ? Arrays.asList(Doubt.values()) : List.of(Doubt.ANSWERED));
    }

    /** The topics that hold the claim; what does not apply or is a direction is left out. */
    public List<TopicScore> counting() {
        return score.counting();
    }

    /** What keeps the dimension from its next level. */
    public List<Holding> holding() {
        return Holding.of(score.heldBy());
    }

    /** The mean of the topics' indexes in each reading, for example "(1.67 + 1.25) / 2 = 1.46". */
    public List<String> index() {
        return readings.stream().map(this::mean).toList();
    }

    public List<Part> parts() {
        return counting().stream()
                .map(topic -> new Part(
                        topic,
                        readings.stream()
                                .map(it -> Achieved.upToTarget(topic, it))
                                .toList()))
                .toList();
    }

    /** What the topics achieve together, in each reading. */
    public List<Achieved> sums() {
        return readings.stream()
                .map(reading -> counting().stream()
                        .map(it -> Achieved.upToTarget(it, reading))
                        .reduce(new Achieved(0, 0), Achieved::plus))
                .toList();
    }

    private String mean(Doubt reading) {
        String sum = counting().stream()
                .map(it -> Figures.index(reading.of(it.index())))
                .collect(Collectors.joining(" + "));
        return "(" + sum + ") / " + counting().size() + "\u00a0=\u00a0" + Figures.index(reading.of(score.index()));
    }
}
