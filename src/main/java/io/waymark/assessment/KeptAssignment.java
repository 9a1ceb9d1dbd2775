package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that waited for an address; who came by it, or the withdrawal of the invitation, took it out.
 *
 * @param delegatedBy who passed it on; null where a lead assigned it
 */
record KeptAssignment(
        AssessmentId assessment,
        TopicKey topic,
        @Nullable LocalDate dueOn,
        String message,
        boolean owns,
        PersonId keptBy,
        @Nullable PersonId delegatedBy) {

    /** What is handed over in one: the same day and message, kept and passed on by the same people. */
    record Bundle(
            @Nullable LocalDate dueOn,
            String message,
            PersonId keptBy,
            @Nullable PersonId delegatedBy) {

        AssignmentChanges.Request of(List<TopicKey> topics, PersonId person) {
            return new AssignmentChanges.Request(topics, List.of(person), dueOn, message);
        }
    }

    Bundle bundle() {
        return new Bundle(dueOn, message, keptBy, delegatedBy);
    }
}
