package io.waymark.firstapplication;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a candidate of a choice. */
public record CandidateId(UUID value) implements TypedId {

    /**
     * Reads a path segment or a form field.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static CandidateId of(String text) {
        return new CandidateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
