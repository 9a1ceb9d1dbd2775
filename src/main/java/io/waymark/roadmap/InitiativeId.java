package io.waymark.roadmap;

import java.io.Serializable;
import java.util.UUID;

/** Names an initiative. */
public record InitiativeId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
