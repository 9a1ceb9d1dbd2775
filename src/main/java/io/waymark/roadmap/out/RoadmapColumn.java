package io.waymark.roadmap.out;

/** The columns of a roadmap as a table, in their order. */
enum RoadmapColumn {
    PLACE,
    INITIATIVE,
    STATUS,
    REASON,
    OWNER,
    TEAM,
    QUARTER,
    DIMENSION,
    OUTCOME,
    DAYS,
    VALUE,
    WAITS,
    ACTION,
    PRACTICES,
    STEPS,
    ACTION_DAYS,
    FINISHED,
    ID,
    VERSION,
    AS_OF,
    MODEL,
    MADE_BY;

    /** Whether it changes a plan when it comes back, or says whose. */
    boolean read() {
        return switch (this) {
            case INITIATIVE, ID, OWNER, TEAM, QUARTER, STATUS, REASON -> true;
            default -> false;
        };
    }
}
