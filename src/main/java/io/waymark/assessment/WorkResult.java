package io.waymark.assessment;

/** What became of a step in the work on a dimension. */
public sealed interface WorkResult {

    /** The dimension stands here now. */
    record Done(Workflow.State state) implements WorkResult {}

    /** The step is not to be taken from where it stands, or not by this person. */
    record Refused(Workflow.Verdict verdict) implements WorkResult {}

    /** Practices are not settled yet: unanswered, or answered differently and not decided on. */
    record StillOpen(int practices) implements WorkResult {}

    /** People have not handed in yet, and no lead opened the comparison. */
    record StillAlone(int people) implements WorkResult {}

    /** The answers lie side by side already: nobody can take back what others may have read. */
    record Compared() implements WorkResult {}

    /** Somebody changed the dimension since it was looked at. */
    record Overtaken() implements WorkResult {}
}
