package io.waymark.goal;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a key result of an organisation. */
public record KeyResultId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static KeyResultId of(String text) {
        return new KeyResultId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
