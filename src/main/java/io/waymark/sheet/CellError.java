package io.waymark.sheet;

import java.util.Set;

/** What a spreadsheet shows where it cannot compute (ISO/IEC 29500-1, 18.17.3). */
final class CellError {

    private static final Set<String> ALL =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA");

    private CellError() {}

    static boolean is(String shown) {
        return ALL.contains(shown);
    }

    /** In rows of text an error stands as a formula, so that a note may say the same. */
    static String of(String shown) {
        return "=" + shown;
    }

    /** Whether a text stands for an error. */
    static boolean on(String text) {
        return text.startsWith("=") && is(text.substring(1));
    }
}
