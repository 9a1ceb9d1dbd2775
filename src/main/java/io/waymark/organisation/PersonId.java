package io.waymark.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Names a person, who may belong to several organisations. */
public record PersonId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
