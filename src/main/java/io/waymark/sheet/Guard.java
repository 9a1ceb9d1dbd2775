package io.waymark.sheet;

/**
 * The apostrophe before text that a spreadsheet would compute. It is put before what begins with {@code = + - @}, tab or
 * return, and before what begins with apostrophes and one of these, so that taking it off again is exact.
 */
final class Guard {

    private static final String COMPUTED = "=+-@\t\r";

    private Guard() {}

    static String of(String text) {
        return needed(text) || on(text) ? "'" + text : text;
    }

    static String off(String text) {
        return on(text) ? text.substring(1) : text;
    }

    /** Whether a text begins as a formula does. */
    static boolean needed(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a text is protected. */
    static boolean on(String text) {
        int behind = 0;
        while (behind < text.length() && text.charAt(behind) == '\'') {
            behind++;
        }
        return behind > 0 && needed(text.substring(behind));
    }
}
