package io.waymark.sheet;

import io.waymark.figure.Figures;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * A table that leaves the portal.
 *
 * @param name of its sheet
 * @param rows of words, numbers ({@link BigDecimal}) and days ({@link LocalDate}), each as long as the headings; words are never
 *     computed, whatever they begin with
 */
public record OutgoingTable(String name, List<String> headings, List<List<Object>> rows) {

    private static final int NARROW = 10;
    private static final int WIDE = 60;

    /** Rows that are held in memory before they leave. */
    private static final int HELD = 1_000;

    /** The same with columns more at its end, in which each row says the same: what it stands on. */
    public OutgoingTable with(List<String> moreHeadings, List<?> said) {
        return new OutgoingTable(
                name,
                Stream.concat(headings.stream(), moreHeadings.stream()).toList(),
                rows.stream()
                        .map(it -> Stream.<Object>concat(it.stream(), said.stream())
                                .toList())
                        .toList());
    }

    public CsvText csv() {
        CsvText text = new CsvText(headings);
        rows.forEach(it -> text.line(it.stream().map(OutgoingTable::cell).toList()));
        return text;
    }

    /** As one sheet of a workbook. */
    public void into(Workbook workbook) throws IOException {
        WorkbookTab tab = new WorkbookTab(workbook, name);
        tab.widths(IntStream.range(0, headings.size()).map(this::width).toArray());
        tab.headings(headings);
        for (int row = 0; row < rows.size(); row++) {
            tab.row(rows.get(row));
            if (row % HELD == 0) {
                tab.flush();
            }
        }
        tab.finish();
    }

    private int width(int column) {
        int longest = rows.stream()
                .mapToInt(it -> it.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, headings.get(column).length()) + 2, NARROW, WIDE);
    }

    private static SheetCell cell(Object value) {
        return switch (value) {
            case BigDecimal number -> SheetCell.ofFigure(Figures.typed(number));
            case LocalDate day -> SheetCell.ofFigure(day.toString());
            default -> SheetCell.ofWords(value.toString());
        };
    }
}
