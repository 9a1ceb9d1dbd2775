package io.waymark.measurement.imports;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names rows that somebody brought. */
record ImportId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
