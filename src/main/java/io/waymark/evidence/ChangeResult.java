package io.waymark.evidence;

/** What became of a wish to change a piece of evidence. */
public sealed interface ChangeResult {

    /** It stands as wished. */
    record Done(Evidence now) implements ChangeResult {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale(Evidence now) implements ChangeResult {}
}
