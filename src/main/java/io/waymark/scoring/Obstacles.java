package io.waymark.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what keeps a level away. */
final class Obstacles {
    private Obstacles() {}

    static List<Obstacle> of(TopicScore topic, int level) {
        return Stream.concat(
                        topic.levels().stream()
                                .flatMap(share -> below(share, level, least -> practices(topic, share, least))),
                        obligations(level, topic.obligations()))
                .toList();
    }

    static List<Obstacle> of(DimensionScore dimension, int level) {
        return Stream.of(
                        dimension.levels().stream()
                                .flatMap(share -> below(share, level, least -> topics(dimension, share, least))),
                        behind(dimension, level),
                        obligations(level, dimension.obligations()))
                .flatMap(it -> it)
                .toList();
    }

    /** The topics that the obstacles of a dimension speak of, each once. */
    static List<TopicScore> topics(DimensionScore dimension) {
        return dimension.heldBy().stream()
                .sorted(Comparator.comparing(Obstacles::urgency))
                .flatMap(it -> topics(dimension, it))
                .distinct()
                .toList();
    }

    private static int urgency(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.TopicsBehind it -> 0;
            case Obstacle.ObligationsMissed it -> 1;
            case Obstacle.TooLittleAnswered it -> 2;
            case Obstacle.TopicsBelow it -> 3;
            case Obstacle.PracticesBelow it -> 4;
        };
    }

    private static Stream<TopicScore> topics(DimensionScore dimension, Obstacle obstacle) {
        Stream<TopicScore> counting = dimension.counting().stream();
        return switch (obstacle) {
            case Obstacle.TopicsBehind it -> it.topics().stream();
            case Obstacle.TopicsBelow it -> it.topics().stream();
            case Obstacle.TooLittleAnswered it ->
                counting.filter(topic -> topic.at(it.share().level()).tooLittleAnswered());
            case Obstacle.ObligationsMissed it ->
                counting.filter(topic -> !topic.obligations().missed().isEmpty());
            case Obstacle.PracticesBelow it -> Stream.empty();
        };
    }

    private static Stream<Obstacle> below(LevelShare share, int claimed, Function<Rating, Obstacle> obstacle) {
        Rating least = LevelRule.least(share.level(), claimed);
        if (share.level() > claimed || share.reaches(least, Bound.NOW)) {
            return Stream.empty();
        }
        return Stream.of(share.tooLittleAnswered() ? new Obstacle.TooLittleAnswered(share) : obstacle.apply(least));
    }

    private static Obstacle practices(TopicScore topic, LevelShare share, Rating least) {
        return new Obstacle.PracticesBelow(
                share,
                least,
                topic.counting().stream()
                        .filter(it -> it.practice().level() == share.level() && it.known())
                        .filter(it -> Bound.NOW.thirds(it) < Rating.FULLY.ordinal())
                        .sorted(Comparator.comparing(Obstacles::missing).reversed())
                        .toList());
    }

    private static int missing(PracticeScore it) {
        return it.practice().weight() * (Rating.FULLY.ordinal() - Bound.NOW.thirds(it));
    }

    private static Obstacle topics(DimensionScore dimension, LevelShare share, Rating least) {
        return new Obstacle.TopicsBelow(
                share,
                least,
                dimension.counting().stream()
                        .filter(it -> it.at(share.level()).applies()
                                && it.at(share.level()).known())
                        .filter(it -> it.at(share.level()).rating().compareTo(least) < 0)
                        .sorted(Comparator.comparingDouble(
                                it -> it.at(share.level()).achievement().now()))
                        .toList());
    }

    private static Stream<Obstacle> behind(DimensionScore dimension, int level) {
        List<TopicScore> topics = dimension.counting().stream()
                .filter(it -> it.level().now() < level - 1)
                .toList();
        return topics.isEmpty() ? Stream.empty() : Stream.of(new Obstacle.TopicsBehind(topics));
    }

    private static Stream<Obstacle> obligations(int level, Obligations obligations) {
        return level < LevelRule.BARRED || obligations.missed().isEmpty()
                ? Stream.empty()
                : Stream.of(new Obstacle.ObligationsMissed(obligations.missed()));
    }
}
