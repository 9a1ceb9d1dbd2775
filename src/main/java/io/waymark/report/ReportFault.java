package io.waymark.report;

/** Why a report could not be made. */
public enum ReportFault {
    /** Something went wrong here; the log says what. */
    BROKEN,
    /** What it is about, or who asked for it, is not there any more. */
    GONE,
    /** The replica that made it stopped. */
    STOPPED,
    TOO_LARGE
}
