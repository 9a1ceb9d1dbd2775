package io.waymark.assessment;

import java.io.Serializable;
import java.util.UUID;

/** Names an assessment. */
public record AssessmentId(UUID value) implements Serializable {

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
