package io.waymark.roadmap;

/** What became of a wish to change an initiative. */
public sealed interface InitiativeChangeResult {

    /** It stands as wished. */
    record Done() implements InitiativeChangeResult {}

    /** Somebody changed the initiative first; nothing was changed now. */
    record Stale(InitiativeFacts now) implements InitiativeChangeResult {}
}
