package io.waymark.mail.web;

import io.waymark.mail.MailState;
import java.time.Instant;
import java.util.UUID;

/** A mail in the list; {@code recipient} is the name of whom it tells. */
record ListedMail(UUID id, String recipient, String subject, Instant writtenAt, MailState state) {

    /** The class that draws the state. */
    public String mark() {
        return MailMarks.of(state);
    }
}
