package io.waymark.roadmap;

/** What finance says to what a card costs. */
public enum FinanceWord {
    /** It costs nothing that anybody said. */
    NOT_NEEDED,
    WAITS,
    CONFIRMED,
    SENT_BACK;

    /** Whether a card cannot go from one status to the other: what costs is neither planned nor begun before finance confirmed it. */
    public boolean forbids(Status from, Status to) {
        boolean begins = to != from && (to == Status.PLANNED || to == Status.IN_PROGRESS);
        return begins && this != NOT_NEEDED && this != CONFIRMED;
    }

    /**
     * @param said whether somebody said what it costs
     * @param judged whether finance spoke to that
     * @param against whether it sent it back
     */
    static FinanceWord of(boolean said, boolean judged, boolean against) {
        if (!said) {
            return NOT_NEEDED;
        }
        if (!judged) {
            return WAITS;
        }
        return against ? SENT_BACK : CONFIRMED;
    }
}
