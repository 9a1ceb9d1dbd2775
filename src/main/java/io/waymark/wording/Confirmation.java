package io.waymark.wording;

/** What became of "I understand this". */
public sealed interface Confirmation {

    /** It holds for these words. */
    record Done(Wording wording) implements Confirmation {}

    /** The words changed since they were shown; nothing was confirmed. */
    record Changed(Wording now) implements Confirmation {}
}
