package io.waymark.results;

import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelShare;
import io.waymark.scoring.Obstacle;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.TopicScore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A topic that keeps its dimension where it stands.
 *
 * @param lifts the practices to lift first
 * @param unknown how many practices must be answered before more can be said; 0 where enough is
 */
record KeptTopic(TopicScore score, List<Lift> lifts, int unknown) {

    private static final int FEW = 3;

    static KeptTopic of(DimensionScore dimension, TopicScore topic) {
        List<Obstacle> obstacles = dimension.heldBy();
        return new KeptTopic(
                topic,
                obstacles.stream()
                        .flatMap(it -> low(it, topic))
                        .distinct()
                        .map(it -> Lift.of(topic, it))
                        .sorted(Comparator.comparing(Lift::perDay).reversed())
                        .limit(FEW)
                        .toList(),
                (int) obstacles.stream()
                        .flatMap(it -> unknown(it, topic))
                        .distinct()
                        .count());
    }

    /** The person-days of all of them. */
    public double days() {
        return lifts.stream().mapToDouble(Lift::days).sum();
    }

    /** The practices below Fully by which the topic is part of the obstacle. */
    private static Stream<PracticeScore> low(Obstacle obstacle, TopicScore topic) {
        return switch (obstacle) {
            case Obstacle.TopicsBelow it ->
                it.topics().contains(topic) ? at(it.share(), topic).filter(Lift::possible) : Stream.empty();
            case Obstacle.TopicsBehind it ->
                it.topics().contains(topic) ? topic.heldBy().stream().flatMap(one -> low(one, topic)) : Stream.empty();
            case Obstacle.PracticesBelow it -> it.practices().stream();
            case Obstacle.ObligationsMissed it ->
                it.practices().stream()
                        .filter(one -> one.practice()
                                .key()
                                .topic()
                                .equals(topic.topic().key()));
            case Obstacle.TooLittleAnswered it -> Stream.empty();
        };
    }

    private static Stream<PracticeScore> unknown(Obstacle obstacle, TopicScore topic) {
        return switch (obstacle) {
            case Obstacle.TooLittleAnswered it -> at(it.share(), topic).filter(one -> !one.known());
            case Obstacle.TopicsBehind it ->
                it.topics().contains(topic)
                        ? topic.heldBy().stream().flatMap(one -> unknown(one, topic))
                        : Stream.empty();
            case Obstacle.TopicsBelow it -> Stream.empty();
            case Obstacle.PracticesBelow it -> Stream.empty();
            case Obstacle.ObligationsMissed it -> Stream.empty();
        };
    }

    private static Stream<PracticeScore> at(LevelShare share, TopicScore topic) {
        return topic.counting().stream().filter(it -> it.practice().level() == share.level());
    }
}
