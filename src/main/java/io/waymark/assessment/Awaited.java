package io.waymark.assessment;

import io.waymark.content.TopicKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that is invited, with one topic of an assessment that waits for it.
 *
 * @param topic null where none does
 * @param dueOn null where nobody set a day
 * @param owns whether they shall own the topic's dimension
 */
public record Awaited(
        String email, @Nullable TopicKey topic, @Nullable LocalDate dueOn, String message, boolean owns) {}
