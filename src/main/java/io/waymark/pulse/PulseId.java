package io.waymark.pulse;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a pulse. */
public record PulseId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static PulseId of(String text) {
        return new PulseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
