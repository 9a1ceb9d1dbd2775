package io.waymark.mail.web;

import io.waymark.mail.MailState;
import io.waymark.mail.SecondSending;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was written, and how far it came.
 *
 * @param address where it goes; null where nobody knows
 * @param html the inside of the HTML body, printed by our own template
 * @param settledAt when its state was last reported; null before the first report
 * @param nextAt when it is tried next, where it waits
 * @param trouble what the mail server said last, possibly empty
 */
record OpenedMail(
        UUID id,
        String recipient,
        @Nullable String address,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        MailState state,
        int attempts,
        @Nullable Instant settledAt,
        Instant nextAt,
        String trouble) {

    /** The class that draws the state. */
    public String mark() {
        return MailMarks.of(state);
    }

    /** Whether an administrator can have it sent once more. */
    public boolean resendable() {
        return SecondSending.startsAt(state);
    }

    /** Whether it is tried again after a refusal. */
    public boolean retried() {
        return state == MailState.WAITING && attempts > 0;
    }
}
