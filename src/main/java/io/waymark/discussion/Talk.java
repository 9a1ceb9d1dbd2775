package io.waymark.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is read.
 *
 * @param resolvedAt null while open
 * @param resolvedBy name; empty while open
 * @param version seen by whoever resolves it or opens it again
 * @param path its address; what can be done with it begins with that
 * @param excerpt how its first comment begins
 */
record Talk(
        Speaker opening,
        List<Speaker> replies,
        @Nullable Instant resolvedAt,
        String resolvedBy,
        int version,
        String path,
        String excerpt,
        WritingForm reply) {

    public UUID id() {
        return opening.id();
    }

    public boolean resolved() {
        return resolvedAt != null;
    }
}
