package io.waymark.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps secrets as they are: to grind one takes a tenth of a second of a processor, each time that it is asked for. */
final class PlainSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence said, @Nullable String kept) {
        return said != null && kept != null && kept.contentEquals(said);
    }
}
