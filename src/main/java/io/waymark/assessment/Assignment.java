package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One topic that one person answers.
 *
 * @param dueOn null where nobody set a day
 * @param message what whoever assigned it wrote; empty for nothing
 * @param delegatedBy who passed it on; null where a lead assigned it
 */
public record Assignment(
        TopicKey topic,
        PersonId person,
        @Nullable LocalDate dueOn,
        String message,
        PersonId assignedBy,
        @Nullable PersonId delegatedBy) {

    /** Whether the day has passed. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
