package io.waymark.assignment;

import io.waymark.assessment.AssignmentChanges;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a topic is passed on, as it was typed.
 *
 * @param person a person's id, or an address that is invited
 * @param due null for no day
 */
record DelegationForm(
        @NotBlank(message = "{assignment.error.people}") String person,
        @Nullable LocalDate due,
        @Size(max = 1000) String message) {

    static DelegationForm empty() {
        return new DelegationForm("", null, "");
    }

    /** The wish; call only when nothing is wrong with it. */
    AssignmentChanges.Request request(TopicKey topic) {
        return person.contains("@")
                ? new AssignmentChanges.Request(List.of(topic), List.of(), List.of(person), due, message)
                : new AssignmentChanges.Request(
                        List.of(topic), List.of(new PersonId(UUID.fromString(person))), due, message);
    }
}
