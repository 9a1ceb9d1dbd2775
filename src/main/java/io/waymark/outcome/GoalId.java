package io.waymark.outcome;

import java.io.Serializable;
import java.util.UUID;

/** Names a goal of an organisation. */
public record GoalId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
