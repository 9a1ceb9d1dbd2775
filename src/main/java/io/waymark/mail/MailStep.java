package io.waymark.mail;

import static io.waymark.mail.MailState.FAILED;
import static io.waymark.mail.MailState.NO_ADDRESS;
import static io.waymark.mail.MailState.READER_LEFT;
import static io.waymark.mail.MailState.SENDING;
import static io.waymark.mail.MailState.SENT;
import static io.waymark.mail.MailState.UNCERTAIN;
import static io.waymark.mail.MailState.WAITING;

import java.util.Set;

/**
 * Every way in which a mail moves from one state to another; the outbox knows no other. What was sent, shown instead or
 * passed over never moves again, and nothing but a person gets a mail out of {@code UNCERTAIN} back into {@code WAITING},
 * unless the deliverer who held it comes back late and knows how it ended.
 */
enum MailStep {
    /** A deliverer takes it on; from here on nobody else does. */
    CLAIMED(SENDING, WAITING),
    /** The mail server said yes. */
    ACCEPTED(SENT, SENDING, UNCERTAIN),
    /** It surely was not accepted; there will be another try. */
    POSTPONED(WAITING, SENDING, UNCERTAIN),
    /** It surely was not accepted, and there were tries enough. */
    GIVEN_UP(FAILED, SENDING, UNCERTAIN),
    /** The server's answer never came. */
    LOST(UNCERTAIN, SENDING),
    /** An administrator wants it sent once more. */
    SENT_AGAIN(WAITING, UNCERTAIN, FAILED, NO_ADDRESS),
    /** Its reader is no member any more. */
    PASSED_OVER(READER_LEFT, WAITING);

    private final MailState to;
    private final Set<MailState> from;

    MailStep(MailState to, MailState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    MailState to() {
        return to;
    }

    boolean startsAt(MailState state) {
        return from.contains(state);
    }

    /** The names of the states where it starts, for a statement that moves only from there. */
    String[] starts() {
        return from.stream().map(MailState::name).toArray(String[]::new);
    }
}
