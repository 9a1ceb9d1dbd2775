package io.waymark.firstapplication;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a choice of the first application. */
public record ChoiceId(UUID value) implements TypedId {

    /**
     * Reads a path segment or a form field.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static ChoiceId of(String text) {
        return new ChoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
