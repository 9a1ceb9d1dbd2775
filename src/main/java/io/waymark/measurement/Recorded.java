package io.waymark.measurement;

/** What became of a wish to record, correct or take back. */
public sealed interface Recorded {

    /**
     * It stands as wished.
     *
     * @param already whether it did before, so that nothing had to be written
     */
    record Done(boolean already) implements Recorded {}

    /** Something else was said about the day, which only a correction with a reason replaces. */
    record Taken(MeasuredDay now) implements Recorded {}

    /** Somebody else corrected the day since the member looked at it; nothing was written. */
    record Stale(MeasuredDay now) implements Recorded {}

    /** The KPI is retired and gets no more figures. */
    record Retired() implements Recorded {}
}
