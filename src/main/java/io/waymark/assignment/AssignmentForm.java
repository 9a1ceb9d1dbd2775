package io.waymark.assignment;

import io.waymark.assessment.AssignmentChanges;
import io.waymark.content.TopicKey;
import io.waymark.figure.KnownDays;
import io.waymark.organisation.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * Who shall answer what, as it was typed: every field is text, so that whatever came in can be shown again.
 *
 * @param topics keys of topics
 * @param people ids of members
 * @param due a day as a browser sends it, e.g. 2026-12-01; empty for none
 */
record AssignmentForm(List<String> topics, List<String> people, String due, String message) {

    static AssignmentForm empty() {
        return new AssignmentForm(List.of(), List.of(), "", "");
    }

    static AssignmentForm typed(MultiValueMap<String, String> fields) {
        return new AssignmentForm(
                fields.getOrDefault("topic", List.of()),
                fields.getOrDefault("person", List.of()),
                first(fields, "due"),
                first(fields, "message"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** The wish; call only when {@link AssignmentCheck} finds nothing wrong. */
    AssignmentChanges.Request request() {
        return new AssignmentChanges.Request(
                topics.stream().distinct().map(TopicKey::new).toList(),
                people.stream()
                        .distinct()
                        .map(it -> new PersonId(UUID.fromString(it)))
                        .toList(),
                KnownDays.read(due).orElse(null),
                message.strip());
    }

    public boolean hasTopic(TopicKey topic) {
        return topics.contains(topic.value());
    }

    public boolean hasPerson(PersonId person) {
        return people.contains(person.toString());
    }
}
