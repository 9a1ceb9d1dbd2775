package io.waymark.value;

import java.io.Serializable;
import java.util.UUID;

/** Names a value case. */
public record ValueCaseId(UUID value) implements Serializable {

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
