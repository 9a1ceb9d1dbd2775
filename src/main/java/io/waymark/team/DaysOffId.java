package io.waymark.team;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names days on which a team does not work. */
public record DaysOffId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static DaysOffId of(String text) {
        return new DaysOffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
