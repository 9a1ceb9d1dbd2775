package io.waymark.organisation;

import java.util.UUID;

/** Names a unit of an organisation. */
public record UnitId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
