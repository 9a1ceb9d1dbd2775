package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that is invited, with one topic of an assessment that waits for it.
 *
 * @param topic null where none does
 * @param dueOn null where nobody set a day
 * @param owns whether they shall own the topic's dimension
 * @param delegatedBy who passed it on; null where a lead assigned it
 */
public record Awaited(
        String email,
        @Nullable TopicKey topic,
        @Nullable LocalDate dueOn,
        String message,
        boolean owns,
        @Nullable PersonId delegatedBy) {}
