package io.waymark.scoring;

/** What the rating of a practice rests on. Each rests on one: the first of these that holds. */
public enum Foundation {
    /** Evidence that was accepted in review. */
    EVIDENCE,
    /** Answers that were confirmed from the cycle before, without a new look. */
    CARRIED_OVER,
    /** An answer that is older than a year. */
    AGED,
    /** Several people who say the same, or settled it together. */
    SEVERAL,
    /** One person's word. */
    ONE,
    /** Nobody's answer: it counts as Not, for what comes before is far from met. */
    NOT_YET,
    /** Nobody's answer: production runs here, and Level 1 counts as held. */
    PRESUMED;

    /** Whether examining the practice could teach anything: nobody doubts evidence, and what nobody was asked is not examined. */
    boolean examinable() {
        return this != EVIDENCE && this != NOT_YET && this != PRESUMED;
    }
}
