package io.waymark.organisation;

/** What a member may do in one organisation; a member can hold several. */
public enum Role {
    /** Keeps members, units and settings. */
    ADMINISTRATOR,
    /** Runs an assessment. */
    LEAD,
    /** Answers for a dimension or topics. */
    OWNER,
    /** Works the roadmap. */
    ARCHITECT,
    /** Reads, and ranks goals. */
    EXECUTIVE,
    /** Signs value cases and takes part in cost reviews. */
    FINANCE
}
