package io.waymark.assessment;

/** What an answer rests on; the scorecard counts them apart. */
public enum Basis {
    /** The respondent looked at the practice in this cycle. */
    EXAMINED,
    /** The respondent confirmed the rating of the cycle before without looking anew. */
    CARRIED_OVER
}
