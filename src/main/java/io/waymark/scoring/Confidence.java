package io.waymark.scoring;

/** How sure a respondent is. A low-confidence answer opens the range by one rating step each way. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
