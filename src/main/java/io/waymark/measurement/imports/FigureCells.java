package io.waymark.measurement.imports;

import io.waymark.measurement.Measuring;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row, each as it was written. */
record FigureCells(SheetTable<FigureColumn> table, ColumnNames<FigureColumn> names, SheetLine line) {

    /** A decimal comma that was taken for the end of a cell leaves such a "note". */
    private static final Pattern DIGITS = Pattern.compile("\\d+([.,]\\d+)*");

    /** What is wrong with the row as a whole. */
    List<SheetFault> shape(char separator) {
        int width = Math.max(table.names().size(), table.places().size());
        if (line.width() > width) {
            return List.of(SheetFault.at(
                    line.number(),
                    "",
                    line.cell(width).shown(),
                    "measurement.problem.row.too-wide",
                    line.width(),
                    width));
        }
        boolean torn = separator == ','
                && DIGITS.matcher(in(FigureColumn.NOTE)).matches()
                && DIGITS.matcher(in(FigureColumn.VALUE)).matches();
        return torn
                ? List.of(at(FigureColumn.VALUE, in(FigureColumn.VALUE) + "," + in(FigureColumn.NOTE), "value.torn"))
                : table.stray(line);
    }

    /** What is written beside the figure. */
    String note(List<SheetFault> faults) {
        String note = in(FigureColumn.NOTE);
        if (!unreadable(FigureColumn.NOTE, faults) && note.length() > Measuring.NOTE) {
            faults.add(at(FigureColumn.NOTE, note, "note.too-long", Measuring.NOTE, note.length()));
        }
        return note;
    }

    /** What the portal wrote beside the figure when it handed it out. */
    @Nullable
    Instant left() {
        try {
            return Instant.parse(in(FigureColumn.WHEN));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a cell holds nothing that could be read, which is said then. */
    boolean unreadable(FigureColumn column, List<SheetFault> faults) {
        SheetCell cell = table.in(line, column);
        if (failed(column, faults)) {
            return true;
        }
        if (cell.computed()) {
            faults.add(at(column, cell.shown(), "formula"));
        }
        return cell.computed();
    }

    /** Whether a formula went wrong in a cell, which is said then. */
    boolean failed(FigureColumn column, List<SheetFault> faults) {
        SheetCell cell = table.in(line, column);
        if (cell.error()) {
            faults.add(SheetFault.at(line.number(), names.of(column), cell.shown(), "sheet.fault.cell-error"));
        }
        return cell.error();
    }

    String in(FigureColumn column) {
        return table.in(line, column).shown();
    }

    SheetFault at(FigureColumn column, String written, String message, Object... details) {
        return SheetFault.at(line.number(), names.of(column), written, "measurement.problem." + message, details);
    }
}
