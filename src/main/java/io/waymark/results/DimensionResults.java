package io.waymark.results;

import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelShare;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.TopicScore;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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

    /** What the dimension's level rests on. */
    public RestsOn rests() {
        return RestsOn.of(score, standing.foundations());
    }

    /** What keeps the dimension from its next level. */
    public List<Holding> holding() {
        return Holding.of(score.heldBy(), score.obligations());
    }

    /** For each level the mean of what the topics achieve there, in each reading; empty where there is no figure. */
    public Map<Integer, List<String>> levels() {
        Map<Integer, List<String>> levels = new LinkedHashMap<>();
        score.levels()
                .forEach(it -> levels.put(
                        it.level(), readings.stream().map(by -> mean(it, by)).toList()));
        return levels;
    }

    private String mean(LevelShare share, Doubt reading) {
        List<TopicScore> parts = counting().stream()
                .filter(it -> it.at(share.level()).applies())
                .filter(it -> reading != Doubt.ANSWERED || it.at(share.level()).known())
                .toList();
        return parts.isEmpty()
                ? ""
                : mean(parts, it -> reading.of(it.at(share.level()).achievement()), reading.of(share.achievement()));
    }

    /** Whether any topic counts more often than others. */
    public boolean weighted() {
        return counting().stream().anyMatch(TopicScore::weighted);
    }

    /** The mean of the topics' indexes in each reading, for example "(1.67 + 1.25) / 2 = 1.46"; with a weight "(2×1.67 + 1.25) / 3 = 1.53". */
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
        return mean(counting(), it -> reading.of(it.index()), reading.of(score.index()));
    }

    private static String mean(List<TopicScore> parts, ToDoubleFunction<TopicScore> figure, double mean) {
        String sum = parts.stream().map(it -> term(it, figure)).collect(Collectors.joining(" + "));
        int times = parts.stream().mapToInt(it -> it.weight().times()).sum();
        return "(" + sum + ") / " + times + "\u00a0=\u00a0" + Figures.index(mean);
    }

    private static String term(TopicScore topic, ToDoubleFunction<TopicScore> figure) {
        String value = Figures.index(figure.applyAsDouble(topic));
        return topic.weighted() ? topic.weight().times() + "×" + value : value;
    }
}
