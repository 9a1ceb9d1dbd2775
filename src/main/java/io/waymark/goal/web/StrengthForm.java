package io.waymark.goal.web;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All strengths of a goal as they were sent: {@code strength.<topic>} is chosen, {@code seen.<topic>} is what the page showed.
 * What names no topic of the edition is left alone; a topic that is missing stays as it is.
 *
 * @param chosen in the edition's order
 */
record StrengthForm(Map<TopicKey, String> chosen, Map<TopicKey, String> seen) {

    static final int STRONGEST = 3;

    static StrengthForm typed(Map<String, String> fields, List<Topic> topics) {
        return new StrengthForm(read("strength.", fields, topics), read("seen.", fields, topics));
    }

    /** Whether every topic that was sent says 0 to 3, and what the page showed. */
    boolean readable() {
        return chosen.keySet().stream()
                .allMatch(it ->
                        strength(chosen, it).isPresent() && strength(seen, it).isPresent());
    }

    /** Call only when it is readable. */
    List<StrengthWish> wishes() {
        return chosen.keySet().stream()
                .map(it -> new StrengthWish(
                        it,
                        strength(seen, it).orElseThrow(),
                        strength(chosen, it).orElseThrow()))
                .filter(StrengthWish::changes)
                .toList();
    }

    private static Map<TopicKey, String> read(String prefix, Map<String, String> fields, List<Topic> topics) {
        Map<TopicKey, String> read = new LinkedHashMap<>();
        for (Topic topic : topics) {
            String value = fields.get(prefix + topic.key());
            if (value != null) {
                read.put(topic.key(), value);
            }
        }
        return read;
    }

    private static Optional<Integer> strength(Map<TopicKey, String> values, TopicKey topic) {
        return Typed.number(values.getOrDefault(topic, "")).filter(it -> it >= 0 && it <= STRONGEST);
    }
}
