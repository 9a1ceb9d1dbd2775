package io.waymark.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook, written row by row below its headings; rows that were flushed take no memory. Words are
 * written as text, whatever they begin with.
 */
public final class WorkbookTab {

    private static final String HEADING = "E4F0F2";
    private static final String TO_FILL_IN = "FBF8EC";
    private static final String DAY = "yyyy-mm-dd";

    private final Worksheet sheet;
    private int next;
    private int flushed;
    private int width;

    public WorkbookTab(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
    }

    /** A sheet that nobody sees, by which the file is known when it comes back. */
    public static void remember(Workbook workbook, SheetOrigin origin) throws IOException {
        WorkbookTab tab = new WorkbookTab(workbook, SheetOrigin.TAB);
        tab.sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        origin.cells().forEach(tab::write);
        tab.finish();
    }

    /** Widths in characters. */
    public void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
    }

    /** The first row, which stays in sight. */
    public void headings(List<String> names) {
        write(names);
        sheet.range(0, 0, 0, width - 1)
                .style()
                .bold()
                .fillColor(HEADING)
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        flushed = next;
    }

    /** A row of words, numbers and days. */
    public void row(List<?> cells) {
        write(cells);
        sheet.range(next - 1, 0, next - 1, width - 1)
                .style()
                .verticalAlignment("top")
                .wrapText(true)
                .set();
    }

    /** The choices in a column below its heading. */
    public Range list(int column, int choices) {
        return sheet.range(1, column, choices, column);
    }

    /** Offers a list in a column below its heading; whoever writes something else reads why not. */
    public void oneOf(int column, int rows, Range choices, String title, String text) {
        sheet.range(1, column, rows, column)
                .validateWithList(choices)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(title)
                .error(text);
    }

    /** Marks columns of the rows since the last flush as those to fill in; what is typed there stays text. */
    public void toFillIn(int first, int last) {
        sheet.range(flushed, first, next - 1, last)
                .style()
                .format("@")
                .fillColor(TO_FILL_IN)
                .set();
    }

    public void flush() throws IOException {
        sheet.flush();
        flushed = next;
    }

    public void finish() throws IOException {
        sheet.finish();
    }

    /** Text is no formula in a workbook; only what begins as if it were protected gets one apostrophe more. */
    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        width = cells.size();
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case BigDecimal number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            default -> {
                String text = cell.toString();
                sheet.value(next, column, text.isEmpty() ? null : Guard.on(text) ? Guard.of(text) : text);
            }
        }
    }
}
