package io.waymark.firstapplication;

/** What became of a wish to decide. */
public sealed interface DecisionResult {

    /** It is recorded. */
    record Recorded() implements DecisionResult {}

    /** Candidates or weights changed after the member looked; nothing was recorded. */
    record RankingChanged() implements DecisionResult {}

    /** The candidate is not ranked, so nobody may choose it. */
    record NotRanked() implements DecisionResult {}

    /** Somebody else decided first, and otherwise. */
    record DecidedAlready(ApplicationDecision standing) implements DecisionResult {}
}
