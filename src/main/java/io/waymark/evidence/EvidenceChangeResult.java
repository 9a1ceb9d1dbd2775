package io.waymark.evidence;

/** What became of a wish to change a piece of evidence. */
public sealed interface EvidenceChangeResult {

    /** It stands as wished. */
    record Done(Evidence now) implements EvidenceChangeResult {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale(Evidence now) implements EvidenceChangeResult {}
}
