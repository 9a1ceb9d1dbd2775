package io.waymark.measurement.imports;

import java.time.Duration;

/** How much may be brought at once, and how long it is kept for a decision. */
final class Limits {

    /** Rows below the headings. */
    static final int ROWS = 10_000;

    /** Bytes of a file and characters of a text: 2 MB. */
    static final int SIZE = 2_000_000;

    static final Duration KEPT = Duration.ofDays(1);

    private Limits() {}
}
