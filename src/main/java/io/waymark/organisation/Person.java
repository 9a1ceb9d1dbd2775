package io.waymark.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in.
 *
 * @param subject what the identity provider calls them
 * @param emailVerified whether it vouches that the address is theirs
 */
public record Person(
        UUID id, String subject, String name, @Nullable String email, boolean emailVerified) {

    /** As whoever is at the door now. */
    public SignedIn signedIn() {
        return new SignedIn(personId(), subject, name, email, emailVerified);
    }

    public PersonId personId() {
        return new PersonId(id);
    }
}
