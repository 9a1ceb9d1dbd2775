package io.waymark.scoring;

import java.util.List;

/**
 * How sure a respondent is, from the least. A low-confidence answer opens the range by one rating step each way; where nothing
 * was said an answer stands as it is.
 */
public enum Confidence {
    LOW,
    NOT_SAID,
    MEDIUM,
    HIGH;

    /** What one can say. */
    public static final List<Confidence> SAID = List.of(LOW, MEDIUM, HIGH);
}
