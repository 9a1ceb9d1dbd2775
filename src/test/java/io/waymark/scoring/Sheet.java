package io.waymark.scoring;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A filled-in questionnaire: an edition, its ratings and the targets, changed one thing at a time. */
public record Sheet(List<Integer> asked, Targets targets, List<TopicKey> topics, List<Entry> entries) {

    private static final TopicKey CULTURE = new TopicKey("people.culture");

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
        return new Sheet(List.of(levels), targets, topics, entries);
    }

    public Sheet aimingAt(String dimension, int level) {
        Map<DimensionKey, Integer> levels = new HashMap<>(targets.levels());
        levels.put(new DimensionKey(dimension), level);
        return new Sheet(asked, new Targets(levels), topics, entries);
    }

    Sheet with(Entry entry) {
        return holding(entries.stream()
                .map(it -> it.key().equals(entry.key()) ? entry : it)
                .toList());
    }

    Sheet without(Entry entry) {
        return holding(entries.stream().filter(it -> !it.equals(entry)).toList());
    }

    Sheet shuffled(Random random) {
        var otherTopics = new ArrayList<>(topics);
        var otherEntries = new ArrayList<>(entries);
        Collections.shuffle(otherTopics, random);
        Collections.shuffle(otherEntries, random);
        return new Sheet(asked, targets, otherTopics, otherEntries);
    }

    public Scorecard scorecard() {
        Map<PracticeKey, Rated> ratings = new HashMap<>();
        for (var entry : entries) {
            if (entry.rated() != null) {
                ratings.put(entry.key(), entry.rated());
            }
        }
        return Scorecard.of(edition(), ratings, targets);
    }

    TopicScore score() {
        return scorecard().topic(CULTURE).orElseThrow();
    }

    DimensionScore dimension(String key) {
        return scorecard().dimension(new DimensionKey(key)).orElseThrow();
    }

    private Sheet holding(List<Entry> others) {
        return new Sheet(asked, targets, topics, others);
    }

    private Edition edition() {
        return SmallEdition.of(asked, topics, entries);
    }
}
