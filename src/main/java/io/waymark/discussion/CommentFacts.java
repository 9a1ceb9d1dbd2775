package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, for reading.
 *
 * @param thread the comment that it answers; null where it opens a thread
 * @param mentions ids of persons with blanks between them
 * @param resolvedAt null while open, and for a reply
 * @param version counts how often the thread was resolved and opened again
 */
record CommentFacts(
        UUID id,
        @Nullable UUID thread,
        PersonId author,
        String words,
        Instant writtenAt,
        String mentions,
        @Nullable Instant resolvedAt,
        @Nullable PersonId resolvedBy,
        int version) {

    boolean opens() {
        return thread == null;
    }

    boolean isBy(PersonId person) {
        return author.equals(person);
    }

    Set<PersonId> mentioned() {
        return Stream.of(mentions.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> new PersonId(UUID.fromString(it)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
