package io.waymark.team;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a team. */
public record TeamId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
