package io.waymark.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last written to somebody who is invited.
 *
 * @param state how far it came, by the name that words and marks are found by
 * @param settledAt when that was last reported; null before the first report
 * @param trouble what the mail server said last, possibly empty
 */
public record InvitationLetter(
        UUID id, String state, Instant writtenAt, @Nullable Instant settledAt, String trouble) {

    /** Whoever delivers letters knows how far they came, and takes back what has not gone out. */
    public interface Post {

        /** Writes to whom somebody invited; called in the transaction of the invitation. */
        void write(Member by, String email, Collection<Role> roles);

        /** Takes back what waits to go out to an address that is invited no more. */
        void takeBack(Member by, String email);

        /** What becomes of letters here, by the name that words are found by: sent, in a demo shown instead, or kept. */
        String mode();

        /** The address to tell whom one invited, where no letter does. */
        String wayIn(Member by);

        /** The newest letter to each address. */
        Map<String, InvitationLetter> newest(Member member);
    }
}
