package io.waymark.scoring;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A filled-in questionnaire: an edition, its ratings and the targets, changed one thing at a time.
 *
 * @param presumed whether Level 1 is presumed
 * @param aside topics that do not exist here
 * @param directions topics of which the edition says that they are directions
 * @param weights of topics that count more often than once
 */
public record Sheet(
        List<Integer> asked,
        Targets targets,
        List<TopicKey> topics,
        List<Entry> entries,
        boolean presumed,
        Set<TopicKey> aside,
        Set<TopicKey> directions,
        Map<TopicKey, TopicWeight> weights) {

    private static final TopicKey CULTURE = new TopicKey("people.culture");

    /** Nothing presumed, set aside, recommended only or weighted. */
    Sheet(List<Integer> asked, Targets targets, List<TopicKey> topics, List<Entry> entries) {
        this(asked, targets, topics, entries, false, Set.of(), Set.of(), Map.of());
    }

    /** Levels 1 to 3 of one topic in the notation of {@link Signs}. */
    static Sheet topic(String signs) {
        return of(CULTURE + ": " + signs);
    }

    /** Several topics, each {@code <dimension>.<topic>: <signs>}. */
    public static Sheet of(String... lines) {
        List<String[]> parts = Arrays.stream(lines).map(it -> it.split(": ")).toList();
        return new Sheet(
                List.of(1, 2, 3),
                Targets.usual(),
                parts.stream().map(it -> new TopicKey(it[0])).toList(),
                parts.stream()
                        .flatMap(it -> Signs.read(new TopicKey(it[0]), it[1]).stream())
                        .toList());
    }

    public Sheet asking(Integer... levels) {
        return new Sheet(List.of(levels), targets, topics, entries, presumed, aside, directions, weights);
    }

    public Sheet aimingAt(String dimension, int level) {
        Map<DimensionKey, Integer> levels = new HashMap<>(targets.levels());
        levels.put(new DimensionKey(dimension), level);
        return new Sheet(asked, new Targets(levels), topics, entries, presumed, aside, directions, weights);
    }

    public Sheet presuming() {
        return new Sheet(asked, targets, topics, entries, true, aside, directions, weights);
    }

    public Sheet settingAside(String topic) {
        return new Sheet(
                asked, targets, topics, entries, presumed, with(aside, new TopicKey(topic)), directions, weights);
    }

    public Sheet weighing(String topic, int times) {
        Map<TopicKey, TopicWeight> all = new HashMap<>(weights);
        all.put(new TopicKey(topic), new TopicWeight(times, "It matters to us"));
        return weighing(all);
    }

    Sheet weighing(Map<TopicKey, TopicWeight> others) {
        return new Sheet(asked, targets, topics, entries, presumed, aside, directions, others);
    }

    Sheet recommending(TopicKey topic) {
        return new Sheet(asked, targets, topics, entries, presumed, aside, with(directions, topic), weights);
    }

    Sheet with(Entry entry) {
        return holding(
                topics,
                entries.stream()
                        .map(it -> it.key().equals(entry.key()) ? entry : it)
                        .toList());
    }

    Sheet without(Entry entry) {
        return holding(topics, entries.stream().filter(it -> !it.equals(entry)).toList());
    }

    Sheet without(TopicKey topic) {
        return holding(
                topics.stream().filter(it -> !it.equals(topic)).toList(),
                entries.stream().filter(it -> !it.topic().equals(topic)).toList());
    }

    Sheet shuffled(Random random) {
        var otherTopics = new ArrayList<>(topics);
        var otherEntries = new ArrayList<>(entries);
        Collections.shuffle(otherTopics, random);
        Collections.shuffle(otherEntries, random);
        return holding(otherTopics, otherEntries);
    }

    public Scorecard scorecard() {
        return Scorecard.of(SmallEdition.of(this), grounds());
    }

    TopicScore score() {
        return scorecard().topic(CULTURE).orElseThrow();
    }

    DimensionScore dimension(String key) {
        return scorecard().dimension(new DimensionKey(key)).orElseThrow();
    }

    public Grounds grounds() {
        Map<PracticeKey, Rated> ratings = new HashMap<>();
        for (var entry : entries) {
            if (entry.rated() != null) {
                ratings.put(entry.key(), entry.rated());
            }
        }
        return new Grounds(
                ratings,
                targets,
                presumed,
                aside.stream().collect(Collectors.toMap(it -> it, it -> "We do not do this")),
                entries.stream()
                        .filter(it -> it.is(Entry.Mark.WITHHELD))
                        .map(Entry::key)
                        .collect(Collectors.toSet()),
                entries.stream()
                        .filter(it -> it.is(Entry.Mark.UNASKED))
                        .map(Entry::key)
                        .collect(Collectors.toSet()),
                weights);
    }

    private Sheet holding(List<TopicKey> otherTopics, List<Entry> otherEntries) {
        return new Sheet(asked, targets, otherTopics, otherEntries, presumed, aside, directions, weights);
    }

    private static Set<TopicKey> with(Set<TopicKey> topics, TopicKey another) {
        var more = new HashSet<>(topics);
        more.add(another);
        return Set.copyOf(more);
    }
}
