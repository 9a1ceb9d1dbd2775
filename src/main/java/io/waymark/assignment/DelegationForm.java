package io.waymark.assignment;

import io.waymark.assessment.AssignmentChanges;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To whom a topic is passed on, as it was typed.
 *
 * @param due null for no day
 */
record DelegationForm(
        @NotNull(message = "{assignment.error.people}") @Nullable
        PersonId person,

        @Nullable LocalDate due,
        @Size(max = 1000) String message) {

    static DelegationForm empty() {
        return new DelegationForm(null, null, "");
    }

    /** The wish; call only when nothing is wrong with it. */
    AssignmentChanges.Request request(TopicKey topic) {
        return new AssignmentChanges.Request(List.of(topic), List.of(Objects.requireNonNull(person)), due, message);
    }
}
