package io.waymark.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in; {@code subject} is what the identity provider calls them. */
public record Person(
        UUID id, String subject, String name, @Nullable String email) {

    public PersonId personId() {
        return new PersonId(id);
    }
}
