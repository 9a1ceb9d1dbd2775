package io.waymark.exemption;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a policy exemption. */
public record ExemptionId(UUID value) implements TypedId {

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
