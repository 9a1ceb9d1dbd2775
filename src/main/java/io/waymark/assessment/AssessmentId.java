package io.waymark.assessment;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an assessment. */
public record AssessmentId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
