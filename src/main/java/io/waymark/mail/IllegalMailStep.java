package io.waymark.mail;

/** A mail did not stand where a step starts, or somebody else moved it first; nothing was changed. */
public class IllegalMailStep extends RuntimeException {

    IllegalMailStep(MailStep step, Object mail) {
        super("Mail " + mail + " cannot be " + step);
    }
}
