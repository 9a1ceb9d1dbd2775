package io.waymark.mail;

/** Where a mail stands on its way; {@link MailStep} says how it gets from one state to another. */
public enum MailState {
    /** Written, and to be taken to the mail server. */
    WAITING,
    /** Claimed by a deliverer, who talks to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Shown in the portal instead of sent: a demo sends nothing. */
    SHOWN,
    /** The portal or the line died before the server's answer; nobody can know whether it went out. */
    UNCERTAIN,
    /** The mail server refused it too often. */
    FAILED,
    /** Nobody knows where to send it. */
    NO_ADDRESS,
    /** Its reader left before it was sent. */
    READER_LEFT
}
