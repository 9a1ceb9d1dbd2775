package io.waymark.organisation;

import java.util.UUID;

/** Names a person, who may belong to several organisations. */
public record PersonId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
