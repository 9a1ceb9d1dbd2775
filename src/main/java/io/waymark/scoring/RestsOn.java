package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a claim rests on: the practices that count at the levels up to the one claimed and of which anything is known, each on
 * one foundation. Where Level 1 is not reached, that is said by the practices of Level 1.
 *
 * @param level up to which practices are looked at, from 1
 * @param unknown how many practices there nobody knows of; the claim does not rest on them
 * @param shares those that are not empty, in the order of {@link Foundation}
 */
public record RestsOn(int level, int unknown, List<Share> shares) {

    /**
     * The practices on one foundation.
     *
     * @param part their part of all weight that the claim rests on, above 0 to 1; all parts make 1
     */
    public record Share(Foundation foundation, List<PracticeScore> practices, double part) {}

    /** What the claim of the whole rests on. */
    public static RestsOn of(Scorecard card, Map<PracticeKey, Foundation> foundations) {
        return of(card.level().now(), card.dimensions().stream().flatMap(it -> it.counting().stream()), foundations);
    }

    public static RestsOn of(DimensionScore dimension, Map<PracticeKey, Foundation> foundations) {
        return of(dimension.level().now(), dimension.counting().stream(), foundations);
    }

    public static RestsOn of(TopicScore topic, Map<PracticeKey, Foundation> foundations) {
        return of(topic.level().now(), Stream.of(topic), foundations);
    }

    private static RestsOn of(int claimed, Stream<TopicScore> topics, Map<PracticeKey, Foundation> foundations) {
        int level = Math.max(1, claimed);
        List<PracticeScore> practices = topics.flatMap(it -> it.counting().stream())
                .filter(it -> it.practice().level() <= level)
                .toList();
        List<PracticeScore> known =
                practices.stream().filter(PracticeScore::known).toList();
        return new RestsOn(
                level,
                practices.size() - known.size(),
                Arrays.stream(Foundation.values())
                        .map(it -> share(it, known, foundations))
                        .filter(it -> !it.practices().isEmpty())
                        .toList());
    }

    private static Share share(
            Foundation foundation, List<PracticeScore> known, Map<PracticeKey, Foundation> foundations) {
        List<PracticeScore> practices = known.stream()
                .filter(it -> foundation(it, foundations) == foundation)
                .toList();
        return new Share(foundation, practices, known.isEmpty() ? 0 : weight(practices) / (double) weight(known));
    }

    /** Of a practice of which anything is known. */
    static Foundation foundation(PracticeScore practice, Map<PracticeKey, Foundation> foundations) {
        return practice.presumed()
                ? Foundation.PRESUMED
                : Objects.requireNonNull(
                        foundations.get(practice.practice().key()),
                        () -> practice.practice().key() + " rests on nothing");
    }

    private static int weight(List<PracticeScore> practices) {
        return practices.stream().mapToInt(it -> it.practice().weight()).sum();
    }
}
