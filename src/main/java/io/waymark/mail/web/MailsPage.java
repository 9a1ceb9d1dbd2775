package io.waymark.mail.web;

import io.waymark.mail.MailMode;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the outbox.
 *
 * @param trouble whether only those are listed that somebody should look after
 * @param troubles how many of them there are, and what the mail server does not take
 * @param found the mails of the page, and one more where there are older ones
 */
record MailsPage(Member member, MailMode mode, boolean trouble, MailTroubles troubles, List<ListedMail> found) {

    public List<ListedMail> mails() {
        return found.subList(0, Math.min(found.size(), Mailbox.PAGE));
    }

    /** Where the next page begins; null where this is the last. */
    public @Nullable UUID older() {
        return found.size() > Mailbox.PAGE ? mails().getLast().id() : null;
    }
}
