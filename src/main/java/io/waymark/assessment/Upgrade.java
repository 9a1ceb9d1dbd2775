package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionMap;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens to an assessment that goes on with a later edition. Pure: it knows no answer.
 *
 * @param map from the earlier edition to the later, over all between
 */
public record Upgrade(Edition earlier, Edition later, EditionMap map) {

    /** What happens to a question. */
    public enum Fate {
        /** Its answers stand. */
        KEPT,
        /** Its answers stand and are marked: the words are others. */
        REWORDED,
        /** Answers to what it was made of are suggested; each respondent confirms. */
        SUGGESTED,
        /** It is asked for the first time. */
        NEW,
        /** It is not asked any more; its answers can be read. */
        DROPPED
    }

    /** A practice of the earlier edition and one of the later that it became, or a part of it. */
    public record Pair(PracticeKey earlier, PracticeKey later, EditionChange.Kind kind) {}

    /** A topic of the earlier edition whose people answer one of the later. */
    record TopicPair(TopicKey earlier, TopicKey later) {}

    /** What happens to a question of the later edition. */
    public Fate of(PracticeKey later) {
        return switch (map.into(later).getFirst().kind()) {
            case SAME -> Fate.KEPT;
            case REWORDED -> Fate.REWORDED;
            case MERGED, SPLIT, RECUT -> Fate.SUGGESTED;
            case NEW, RETIRED -> Fate.NEW;
        };
    }

    /** The practices of the earlier edition that nothing of the later comes from. */
    public List<Practice> dropped() {
        return earlier.practices().stream()
                .filter(it -> map.of(it.key()).orElseThrow().to().isEmpty())
                .toList();
    }

    /** The dimensions in which such a plan asks something that nobody can have answered. */
    public Set<DimensionKey> anew(QuestionPlan plan) {
        AskedPractices asked = new AskedPractices(later, plan, Set.of());
        return later.dimensions().stream()
                .filter(it -> it.topics().stream()
                        .flatMap(topic -> asked.of(topic).stream())
                        .anyMatch(practice -> !keeps(practice.key())))
                .map(Dimension::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each practice with the one that has its answers. */
    public List<Pair> kept() {
        return pairs().stream().filter(it -> it.kind().keeps()).toList();
    }

    /** Each practice with everything that it became, or became a part of. */
    public List<Pair> pairs() {
        return map.changes().stream()
                .flatMap(change -> change.from().stream()
                        .flatMap(from -> change.to().stream().map(to -> new Pair(from, to, change.kind()))))
                .toList();
    }

    /** Who answered a topic answers it still; a topic that is new is for those who answered what went into it. */
    List<TopicPair> topics() {
        return later.topics().stream()
                .flatMap(it -> sources(it).map(from -> new TopicPair(from, it.key())))
                .toList();
    }

    private Stream<TopicKey> sources(Topic topic) {
        return earlier.topic(topic.key()).isPresent()
                ? Stream.of(topic.key())
                : topic.practices().stream()
                        .flatMap(it -> map.into(it.key()).stream())
                        .flatMap(it -> it.from().stream())
                        .map(PracticeKey::topic)
                        .distinct();
    }

    /** Whether answers to a question of the later edition came along. */
    boolean keeps(PracticeKey later) {
        Fate fate = of(later);
        return fate == Fate.KEPT || fate == Fate.REWORDED;
    }
}
