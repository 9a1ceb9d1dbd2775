package io.waymark.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the organisation expects to sign in with this mail address.
 *
 * @param sentAt when they were last written to; null where they were not
 */
public record Invitation(
        String email,
        Set<Role> roles,
        Instant invitedAt,
        @Nullable Instant sentAt) {

    /** Nobody is written to more often. */
    public static final Duration PAUSE = Duration.ofHours(1);

    /** Whether they can be written to again. */
    public boolean mayBeSent(Instant now) {
        return sentAt == null || !now.isBefore(sentAt.plus(PAUSE));
    }
}
