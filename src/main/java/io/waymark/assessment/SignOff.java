package io.waymark.assessment;

/** What became of a wish to sign off. */
public sealed interface SignOff {

    /** The milestone is taken. */
    record Done() implements SignOff {}

    /** Practices are open still. */
    record StillOpen(int practices) implements SignOff {}

    /** Somebody did it before. */
    record AlreadyDone() implements SignOff {}
}
