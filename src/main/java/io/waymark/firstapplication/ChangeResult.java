package io.waymark.firstapplication;

/**
 * What became of a wish to change a choice or a candidate.
 *
 * @param <T> what was to be changed
 */
public sealed interface ChangeResult<T> {

    /** It stands as wished. */
    record Done<T>() implements ChangeResult<T> {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale<T>(T now) implements ChangeResult<T> {}

    /** Another candidate of the choice has this name. */
    record NameTaken<T>() implements ChangeResult<T> {}

    /** The choice was decided; nothing in it changes any more. */
    record Decided<T>() implements ChangeResult<T> {}
}
