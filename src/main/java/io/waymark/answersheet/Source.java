package io.waymark.answersheet;

import java.util.List;

/** What was handed in, and its text, so that it can be shown and corrected in place. */
sealed interface Source {

    String text();

    /** Rows that can be looked at. */
    record Rows(List<Line> lines, String text) implements Source {}

    /** Something that holds no rows, or too many. */
    record Refused(Problem problem, String text) implements Source {}
}
