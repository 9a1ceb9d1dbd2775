package io.waymark.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook as Excel shows them: of a formula its stored result, which is never computed anew.
 *
 * @param from1904 whether the workbook counts days from 1904 on, as old ones of a Mac do
 */
record ShownCells(boolean from1904) {

    /** @throws OverBudget where nobody computed its formula */
    SheetCell of(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        String stored = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getFormula() != null && cell.getRawValue() == null) {
            throw new OverBudget("no-result", cell.getAddress().toString());
        }
        return CellError.is(stored) && cell.getType() != CellType.STRING
                ? SheetCell.ofError(stored)
                : shown(cell, stored);
    }

    private SheetCell shown(Cell cell, String stored) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, format(cell));
            case Boolean truth -> SheetCell.of(truth.toString().toUpperCase(Locale.ROOT));
            case String text -> SheetCell.ofText(text);
            case null -> SheetCell.of(stored);
            default -> SheetCell.of(stored);
        };
    }

    private SheetCell number(BigDecimal number, String format) {
        if (!NumberPattern.writable(number)) {
            return SheetCell.of(number.toString());
        }
        return DayPattern.is(format)
                ? DayPattern.of(format)
                        .cell(number, from1904)
                        .orElseGet(() -> NumberPattern.of("").cell(number))
                : NumberPattern.of(format).cell(number);
    }

    private static String format(Cell cell) {
        String own = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return own == null ? id == null ? "" : BuiltInFormats.of(id) : own;
    }
}
