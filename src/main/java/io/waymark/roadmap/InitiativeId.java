package io.waymark.roadmap;

import java.io.Serializable;
import java.util.UUID;

/** Names an initiative. */
public record InitiativeId(UUID value) implements Serializable {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
