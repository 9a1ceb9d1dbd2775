package io.waymark.roadmap;

/** Where an initiative stands. */
public enum Status {
    /** Made from a gap; nobody has decided on it. */
    PROPOSED,
    /** To be done. */
    PLANNED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Its work is finished; whether the gap is closed the next assessment says. */
    DONE,
    /** Will not be done. */
    DROPPED;

    /** Whether work is left: only these are ranked. */
    public boolean open() {
        return ordinal() < DONE.ordinal();
    }
}
