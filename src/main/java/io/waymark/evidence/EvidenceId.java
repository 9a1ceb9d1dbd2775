package io.waymark.evidence;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a piece of evidence. */
public record EvidenceId(UUID value) implements TypedId {

    /**
     * Reads a path segment or a form field.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
