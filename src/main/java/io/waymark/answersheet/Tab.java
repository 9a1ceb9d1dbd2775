package io.waymark.answersheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook, written row by row below its headings; rows that were flushed take no memory. */
final class Tab {

    private static final String HEADING = "E4F0F2";
    private static final String TO_FILL_IN = "FBF8EC";

    private final Worksheet sheet;
    private int next;
    private int flushed;
    private int width;

    Tab(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
    }

    /** Widths in characters. */
    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
    }

    /** The first row, which stays in sight. */
    void headings(List<String> names) {
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

    void row(List<String> cells) {
        write(cells);
        sheet.range(next - 1, 0, next - 1, width - 1)
                .style()
                .verticalAlignment("top")
                .wrapText(true)
                .set();
    }

    /** The choices in a column below its heading. */
    Range list(int column, int choices) {
        return sheet.range(1, column, choices, column);
    }

    /** Offers a list in a column below its heading. */
    void oneOf(int column, int rows, Range choices, SheetWords words) {
        sheet.range(1, column, rows, column)
                .validateWithList(choices)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(words.say("answersheet.choose.title"))
                .error(words.say("answersheet.choose.text"));
    }

    /** Marks columns of the rows since the last flush as those to fill in; what is typed there stays text. */
    void toFillIn(int first, int last) {
        sheet.range(flushed, first, next - 1, last)
                .style()
                .format("@")
                .fillColor(TO_FILL_IN)
                .set();
    }

    void flush() throws IOException {
        sheet.flush();
        flushed = next;
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(next, column, cells.get(column));
            }
        }
        next++;
        width = cells.size();
    }
}
