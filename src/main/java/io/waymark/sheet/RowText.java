package io.waymark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as text: written as a spreadsheet copies them. */
public final class RowText {

    private static final CSVFormat COPIED = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    /** A row that stands for an empty one; unlike an empty line it survives the way through a form. */
    private static final List<String> EMPTY = List.of("", "");

    private RowText() {}

    /**
     * Text that reads as these lines, each at its row.
     *
     * @param meant positions of the columns that must be read but one way, such as days
     */
    public static String of(Collection<SheetLine> lines, IntPredicate meant) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = COPIED.print(text)) {
            int next = 1;
            for (SheetLine line : lines) {
                for (; next < line.number(); next++) {
                    printer.printRecord(EMPTY);
                }
                printer.printRecord(texts(line, meant));
                next++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> texts(SheetLine line, IntPredicate meant) {
        return IntStream.range(0, line.cells().size())
                .mapToObj(it -> text(line.cell(it), meant.test(it)))
                .toList();
    }

    private static String text(SheetCell cell, boolean meant) {
        return meant && !cell.error() ? cell.meant() : cell.written();
    }
}
