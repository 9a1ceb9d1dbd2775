package io.waymark.exemption;

import java.io.Serializable;
import java.util.UUID;

/** Names a policy exemption. */
public record ExemptionId(UUID value) implements Serializable {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ExemptionId of(String text) {
        return new ExemptionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
