package io.waymark.answersheet;

import java.util.List;

/**
 * One thing to put right.
 *
 * @param row as the spreadsheet counts, 0 where the whole is meant
 * @param column what heads the column; empty where the whole row is meant
 * @param message key of the words
 * @param details what the words are about
 */
record Problem(int row, String column, String message, List<Object> details) {

    static Problem ofSheet(String message, Object... details) {
        return new Problem(0, "", message, List.of(details));
    }

    static Problem ofRow(int row, String message, Object... details) {
        return new Problem(row, "", message, List.of(details));
    }

    static Problem at(int row, String column, String message, Object... details) {
        return new Problem(row, column, message, List.of(details));
    }

    public Object[] words() {
        return details.toArray();
    }
}
