package io.waymark.goal.web;

import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How strongly each topic serves a goal, by dimension.
 *
 * @param theme of the goal, which decides what the edition says
 * @param own what the organisation says itself
 * @param typed what came with a form that could not be taken; it is shown instead of what stands
 */
record StrengthTable(
        List<Dimension> dimensions, String theme, Map<TopicKey, OwnStrength> own, Map<TopicKey, String> typed) {

    /**
     * One topic.
     *
     * @param edition what the edition says
     * @param own what the organisation says itself; null where it left that to the edition
     * @param typed what came with a form; null where none came
     */
    record TopicStrength(
            Topic topic,
            int edition,
            @Nullable OwnStrength own,
            @Nullable String typed) {

        /** What counts. */
        public int strength() {
            return own == null ? edition : own.strength();
        }

        /** Whether the organisation sees it differently than the edition. */
        public boolean differs() {
            return strength() != edition;
        }

        /** What the form shows. */
        public String chosen() {
            return typed == null ? String.valueOf(strength()) : typed;
        }
    }

    /** The topics that serve it alike. */
    record Degree(int strength, List<TopicStrength> topics) {}

    /** All topics by what counts, the strongest first; without degrees that no topic has. */
    public List<Degree> degrees() {
        return dimensions.stream()
                .flatMap(it -> rows(it).stream())
                .collect(Collectors.groupingBy(
                        TopicStrength::strength, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Degree(it.getKey(), it.getValue()))
                .toList();
    }

    public List<TopicStrength> rows(Dimension dimension) {
        return dimension.topics().stream().map(this::row).toList();
    }

    /** How many topics the organisation sees differently than the edition. */
    public long changed() {
        return dimensions.stream()
                .flatMap(it -> rows(it).stream())
                .filter(TopicStrength::differs)
                .count();
    }

    /** One topic; none where the edition has no such topic. */
    Optional<TopicStrength> row(TopicKey key) {
        return dimensions.stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.key().equals(key))
                .map(this::row)
                .findFirst();
    }

    private TopicStrength row(Topic topic) {
        return new TopicStrength(
                topic, topic.serves().getOrDefault(theme, 0), own.get(topic.key()), typed.get(topic.key()));
    }
}
