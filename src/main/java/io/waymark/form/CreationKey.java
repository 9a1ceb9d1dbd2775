package io.waymark.form;

import io.waymark.organisation.TimeOrderedId;
import java.util.UUID;

/**
 * Made with the form of something new, and the id of what it creates: the second click finds what the first made. A form that
 * lost its key gets another; nobody could mend it by typing.
 */
public record CreationKey(UUID value) {

    /** The key of a form that nobody has seen yet. */
    public static CreationKey next() {
        return new CreationKey(TimeOrderedId.next());
    }

    /** Reads what came back with a form. */
    public static CreationKey of(String text) {
        try {
            return new CreationKey(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return next();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
