package io.waymark.roadmap;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an action; the older one comes first. */
public record ActionId(UUID value) implements TypedId, Comparable<ActionId> {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
