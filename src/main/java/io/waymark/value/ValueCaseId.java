package io.waymark.value;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a value case. */
public record ValueCaseId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ValueCaseId of(String text) {
        return new ValueCaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
