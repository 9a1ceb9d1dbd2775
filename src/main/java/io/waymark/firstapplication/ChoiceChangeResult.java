package io.waymark.firstapplication;

/**
 * What became of a wish to change a choice or a candidate.
 *
 * @param <T> what was to be changed
 */
public sealed interface ChoiceChangeResult<T> {

    /** It stands as wished. */
    record Done<T>() implements ChoiceChangeResult<T> {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale<T>(T now) implements ChoiceChangeResult<T> {}

    /** Another candidate of the choice has this name. */
    record NameTaken<T>() implements ChoiceChangeResult<T> {}

    /** The choice was decided; nothing in it changes any more. */
    record Decided<T>() implements ChoiceChangeResult<T> {}
}
