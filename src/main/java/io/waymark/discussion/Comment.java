package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said.
 *
 * @param thread the comment that it answers; null where it opens a thread
 * @param resolvedAt null while open, and for a reply
 * @param version counts how often the thread was resolved and opened again
 */
record Comment(
        UUID id,
        @Nullable UUID thread,
        PersonId author,
        String words,
        Instant writtenAt,
        Set<PersonId> mentioned,
        @Nullable Instant resolvedAt,
        @Nullable PersonId resolvedBy,
        int version) {

    boolean opens() {
        return thread == null;
    }

    boolean isBy(PersonId person) {
        return author.equals(person);
    }
}
