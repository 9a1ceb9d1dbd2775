package io.waymark.sheet;

import java.util.List;

/**
 * One thing to put right.
 *
 * @param line as the spreadsheet counts, 0 where the whole is meant
 * @param column its heading; empty where the whole row is meant
 * @param written what stands there, shortened
 * @param message key of the words
 * @param details what the words are about
 */
public record SheetFault(int line, String column, String written, String message, List<Object> details) {

    private static final int MOST = 60;

    public static SheetFault ofSheet(String message, Object... details) {
        return new SheetFault(0, "", "", message, List.of(details));
    }

    public static SheetFault ofLine(int line, String message, Object... details) {
        return new SheetFault(line, "", "", message, List.of(details));
    }

    public static SheetFault at(int line, String column, String written, String message, Object... details) {
        return new SheetFault(line, column, shortened(written), message, List.of(details));
    }

    public Object[] words() {
        return details.toArray();
    }

    private static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "…";
    }
}
