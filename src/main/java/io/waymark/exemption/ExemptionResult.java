package io.waymark.exemption;

/** What became of a wish to change or end an exemption. */
public sealed interface ExemptionResult {

    /** It stands as wished. */
    record Done(ExemptionId id) implements ExemptionResult {}

    /** It was extended before, so that doing it again needs a reason; nothing was changed. */
    record Unexplained() implements ExemptionResult {}

    /** Somebody changed or ended it first; nothing was changed now. */
    record Stale(ListedExemption now) implements ExemptionResult {}
}
