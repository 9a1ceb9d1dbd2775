package io.waymark.sheet;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The formats that a workbook names by number (ECMA-376, 18.8.30). Days that Excel shows in the order of whoever reads them
 * are shown as 2026-11-03 here, which nobody misreads.
 */
final class BuiltInFormats {

    private static final Map<Integer, String> BY_ID = Map.ofEntries(
            entry(1, "0"),
            entry(2, "0.00"),
            entry(3, "#,##0"),
            entry(4, "#,##0.00"),
            entry(9, "0%"),
            entry(10, "0.00%"),
            entry(11, "0.00E+00"),
            entry(14, "yyyy-mm-dd"),
            entry(15, "d-mmm-yy"),
            entry(16, "d-mmm"),
            entry(17, "mmm-yy"),
            entry(18, "h:mm AM/PM"),
            entry(19, "h:mm:ss AM/PM"),
            entry(20, "h:mm"),
            entry(21, "h:mm:ss"),
            entry(22, "yyyy-mm-dd hh:mm"),
            entry(37, "#,##0;-#,##0"),
            entry(38, "#,##0;-#,##0"),
            entry(39, "#,##0.00;-#,##0.00"),
            entry(40, "#,##0.00;-#,##0.00"),
            entry(45, "mm:ss"),
            entry(46, "[h]:mm:ss"),
            entry(47, "mm:ss.0"),
            entry(48, "##0.0E+0"),
            entry(49, "@"));

    private BuiltInFormats() {}

    /** Empty where the format shows a number as it is. */
    static String of(int id) {
        return BY_ID.getOrDefault(id, "");
    }
}
