package io.waymark.discussion;

/** What became of a wish to resolve a thread or to open it again. */
sealed interface Resolution {

    /** The thread stands as wished. */
    record Done() implements Resolution {}

    /** Somebody resolved or opened it meanwhile; nothing was changed. */
    record Stale() implements Resolution {}

    /** The assessment is signed off; nothing was changed. */
    record SignedOff() implements Resolution {}
}
