package io.waymark.answersheet;

/** How much a sheet may hold: many times what an edition asks, and little enough to be read at once. */
final class Limits {

    /** Rows below the one with the headings. */
    static final int ROWS = 2_000;

    /** Bytes of a file, and characters of text. */
    static final int SIZE = 5 * 1024 * 1024;

    static final int MEGABYTES = SIZE / 1024 / 1024;

    /** What the assessment takes (see {@link io.waymark.assessment.AnswerContent}). */
    static final int REASON = 1_000;

    static final int NOTE = 4_000;

    private Limits() {}
}
