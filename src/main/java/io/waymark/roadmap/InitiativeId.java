package io.waymark.roadmap;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an initiative. */
public record InitiativeId(UUID value) implements TypedId {

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
