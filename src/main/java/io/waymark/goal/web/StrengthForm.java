package io.waymark.goal.web;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * All strengths of a goal as they were sent: {@code strength.<topic>} is chosen, {@code seen.<topic>} is what the page showed.
 * What names no topic of the edition is left alone; a topic that is missing stays as it is.
 *
 * @param strengths as chosen, in the edition's order
 */
record StrengthForm(Map<TopicKey, String> strengths, Map<TopicKey, String> seen) {

    static final int STRONGEST = 3;

    static StrengthForm typed(Map<String, String> fields, List<Topic> topics) {
        return new StrengthForm(read("strength.", fields, topics), read("seen.", fields, topics));
    }

    /** Every topic that was sent says 0 to 3, and what the page showed; else one problem stands for all. */
    BindingResult problems() {
        BindingResult problems = new BeanPropertyBindingResult(this, "strengthForm");
        boolean readable = strengths.keySet().stream()
                .allMatch(it -> strength(strengths, it).isPresent()
                        && strength(seen, it).isPresent());
        if (!readable) {
            problems.rejectValue("strengths", "goal.error.strengths");
        }
        return problems;
    }

    /** Call only when it is readable. */
    List<StrengthWish> wishes() {
        return strengths.keySet().stream()
                .map(it -> new StrengthWish(
                        it,
                        strength(seen, it).orElseThrow(),
                        strength(strengths, it).orElseThrow()))
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
        return Optional.ofNullable(values.get(topic))
                .filter(it -> it.matches("[0-" + STRONGEST + "]"))
                .map(Integer::valueOf);
    }
}
