package io.waymark.goal;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a goal of an organisation. */
public record GoalId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
