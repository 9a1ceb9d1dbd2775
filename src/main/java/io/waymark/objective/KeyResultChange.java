package io.waymark.objective;

/** What became of a wish to change a key result, or to check in on it. */
public sealed interface KeyResultChange {

    /** It stands as wished. */
    record Done() implements KeyResultChange {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale(ShownKeyResult now) implements KeyResultChange {}

    /** Its objective is closed, or it was dropped, so it can only be read; nothing was changed now. */
    record Ended() implements KeyResultChange {}

    /** Where its figure comes from was changed first, or there is none yet; nothing was recorded now. */
    record OtherSource() implements KeyResultChange {}
}
