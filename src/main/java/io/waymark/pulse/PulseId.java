package io.waymark.pulse;

import java.io.Serializable;
import java.util.UUID;

/** Names a pulse. */
public record PulseId(UUID value) implements Serializable {

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
