package io.waymark.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, however they did it: both ways of signing in end in a principal that carries one of these.
 *
 * @param emailVerified whether the identity provider vouches that the address is theirs
 */
public record SignedIn(
        PersonId id, String subject, String name, @Nullable String email, boolean emailVerified)
        implements Serializable {

    /** A principal of Spring Security that knows the person behind it. Sessions hold it, and they are kept in the database. */
    public interface Principal extends Serializable {
        SignedIn signedIn();
    }
}
