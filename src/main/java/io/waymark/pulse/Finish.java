package io.waymark.pulse;

/** What became of a wish to finish a pulse. */
public enum Finish {
    /** It is finished, now or before. */
    DONE,
    /** No question was answered yet: there is nothing to make a picture of. */
    NOTHING_SAID
}
