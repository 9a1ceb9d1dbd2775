package io.waymark.mail;

/** What becomes of the mails that are written. */
public enum MailMode {
    /** A mail server is set: they are sent. */
    SENDS,
    /** A demo without a mail server: they are shown in the portal instead. */
    SHOWS,
    /** No mail server is set yet: they wait until one is. */
    KEEPS
}
