package io.waymark.roadmap;

/** Where a card stands. */
public enum Status {
    /** Made from gaps; nobody has decided on it. */
    PROPOSED,
    /** To be done. */
    PLANNED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Nobody can work on it now, for a reason that is said. */
    BLOCKED,
    /** Its work is finished; whether the gaps are closed the next assessment says. */
    DONE,
    /** Will not be done, for a reason that is said. */
    DROPPED;

    /** Whether work is left: only these are ranked. */
    public boolean open() {
        return ordinal() < DONE.ordinal();
    }

    /** Whether nobody may set it without saying why. */
    public boolean needsReason() {
        return this == BLOCKED || this == DROPPED;
    }
}
