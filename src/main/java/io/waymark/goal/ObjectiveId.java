package io.waymark.goal;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an objective of an organisation. */
public record ObjectiveId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ObjectiveId of(String text) {
        return new ObjectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
