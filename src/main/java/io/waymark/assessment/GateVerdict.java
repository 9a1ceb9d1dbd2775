package io.waymark.assessment;

/** What the gate to Level 3 says to a claim. */
public sealed interface GateVerdict {

    /** The ratings stay below Level 3: the gate is not asked. */
    record Unneeded() implements GateVerdict {}

    /** A recorded pass stands, or stood while the claim was the newest. */
    record Passed() implements GateVerdict {}

    /**
     * No pass stands today.
     *
     * @param missing how many conditions are not met; 0 where only the record of the pass is missing
     */
    record Closed(int missing) implements GateVerdict {}

    /** No pass stood while the claim was the newest. */
    record Unpassed() implements GateVerdict {}
}
