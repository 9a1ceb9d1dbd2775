package io.waymark.roadmap;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an initiative; the older one comes first. */
public record InitiativeId(UUID value) implements TypedId, Comparable<InitiativeId> {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
