package io.waymark.goal;

import java.io.Serializable;
import java.util.UUID;

/** Names a goal of an organisation. */
public record GoalId(UUID value) implements Serializable {

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
