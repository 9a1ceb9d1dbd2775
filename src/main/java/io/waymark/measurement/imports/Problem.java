package io.waymark.measurement.imports;

import java.util.List;

/**
 * One thing to put right.
 *
 * @param row as the spreadsheet counts, 0 where the whole is meant
 * @param column its heading; empty where the whole row is meant
 * @param written what stands there, shortened
 * @param message key of the words
 * @param details what the words are about
 */
record Problem(int row, String column, String written, String message, List<Object> details) {

    private static final int SHOWN = 60;

    static Problem ofSheet(String message, Object... details) {
        return new Problem(0, "", "", "measurement.problem.sheet." + message, List.of(details));
    }

    static Problem at(int row, String column, String written, String message, Object... details) {
        return new Problem(row, column, shortened(written), "measurement.problem." + message, List.of(details));
    }

    public Object[] words() {
        return details.toArray();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
