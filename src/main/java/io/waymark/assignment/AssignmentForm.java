package io.waymark.assignment;

import io.waymark.assessment.AssignmentChanges;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who shall answer what, as it was typed.
 *
 * @param topic several; null where they cannot be read
 * @param person several; null where they cannot be read
 * @param expected addresses that are invited
 * @param due null for no day
 */
record AssignmentForm(
        @NotEmpty(message = "{assignment.error.topics}") @Nullable
        List<TopicKey> topic,

        @Nullable List<PersonId> person,
        @Nullable List<String> expected,
        @Nullable LocalDate due,
        @Size(max = 1000) String message) {

    static AssignmentForm empty() {
        return new AssignmentForm(List.of(), List.of(), List.of(), null, "");
    }

    /** The wish; call only when nothing is wrong with it. */
    AssignmentChanges.Request request() {
        return new AssignmentChanges.Request(
                Objects.requireNonNull(topic).stream().distinct().toList(),
                Objects.requireNonNull(person).stream().distinct().toList(),
                addresses(),
                due,
                message);
    }

    List<String> addresses() {
        return expected == null ? List.of() : expected.stream().distinct().toList();
    }

    /** Whether nobody at all was chosen, where that can be read. */
    boolean forNobody() {
        return person != null && person.isEmpty() && addresses().isEmpty();
    }

    public boolean hasAddress(String email) {
        return addresses().contains(email);
    }

    public boolean hasTopic(TopicKey key) {
        return topic != null && topic.contains(key);
    }
}
