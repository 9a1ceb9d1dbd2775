package io.waymark.report;

/** How far a report is. There is a file exactly where it is done. */
public enum ReportState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether it will change by itself. */
    public boolean unfinished() {
        return this == WAITING || this == RUNNING;
    }
}
