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
 * @param due null for no day
 */
record AssignmentForm(
        @NotEmpty(message = "{assignment.error.topics}") @Nullable
        List<TopicKey> topic,

        @NotEmpty(message = "{assignment.error.people}") @Nullable
        List<PersonId> person,

        @Nullable LocalDate due,
        @Size(max = 1000) String message) {

    static AssignmentForm empty() {
        return new AssignmentForm(List.of(), List.of(), null, "");
    }

    /** The wish; call only when nothing is wrong with it. */
    AssignmentChanges.Request request() {
        return new AssignmentChanges.Request(
                Objects.requireNonNull(topic).stream().distinct().toList(),
                Objects.requireNonNull(person).stream().distinct().toList(),
                due,
                message);
    }

    public boolean hasTopic(TopicKey key) {
        return topic != null && topic.contains(key);
    }
}
