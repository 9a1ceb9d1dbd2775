package io.waymark.roadmap.out;

/** The columns of a roadmap as a table, in their order. */
enum RoadmapColumn {
    PLACE,
    INITIATIVE,
    STATUS,
    REASON,
    OWNER,
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
        return this == INITIATIVE || this == ID || this == OWNER || this == QUARTER || this == STATUS || this == REASON;
    }
}
