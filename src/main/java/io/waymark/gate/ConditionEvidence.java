package io.waymark.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a condition stands on.
 *
 * @param key of the message that says it
 * @param about what the message is about: texts, numbers, days, names
 * @param day the day that it shows; null where it shows none
 * @param link behind the organisation's address
 */
record ConditionEvidence(
        String key, List<?> about, @Nullable LocalDate day, String link) {}
