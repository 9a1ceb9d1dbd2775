package io.waymark.gate;

/** What became of the wish to record that the gate is passed. */
public sealed interface PassResult {

    /** It is recorded. */
    record Recorded() implements PassResult {}

    /** The gate is closed: nothing was recorded. */
    record Closed() implements PassResult {}
}
