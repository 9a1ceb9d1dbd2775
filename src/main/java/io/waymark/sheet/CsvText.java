package io.waymark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV: with a mark by which spreadsheets know its encoding, and so that the portal reads it again. Text that a
 * spreadsheet would compute gets an apostrophe before it; figures and days do not.
 */
public final class CsvText {

    private static final String MARK = "\uFEFF";

    private final StringBuilder text;
    private final CSVPrinter printer;

    public CsvText(List<String> headings) {
        this(headings, MARK);
    }

    private CsvText(List<String> headings, String mark) {
        this.text = new StringBuilder(mark);
        try {
            this.printer = CSVFormat.EXCEL.print(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(headings.stream().map(SheetCell::ofWords).toList());
    }

    /** For a program that takes the mark for a part of the first heading. */
    public static CsvText unmarked(List<String> headings) {
        return new CsvText(headings, "");
    }

    public void line(List<SheetCell> cells) {
        try {
            printer.printRecord(cells.stream().map(SheetCell::written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
