package io.waymark.team;

/** What became of days off that were added. */
public enum DaysOffResult {
    ADDED,
    /** The team has the same days off already, so that nothing was changed. */
    THERE,
    /** The team is archived, so that nothing was changed. */
    ARCHIVED
}
