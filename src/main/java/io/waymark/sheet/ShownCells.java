package io.waymark.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook as Excel shows them.
 *
 * @param from1904 whether the workbook counts days from 1904 on, as old ones of a Mac do
 */
record ShownCells(boolean from1904) {

    SheetCell of(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        if (cell.getFormula() != null) {
            return SheetCell.ofFormula(cell.getFormula());
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber(), format(cell));
            case BOOLEAN -> SheetCell.of(cell.getText().toUpperCase(Locale.ROOT));
            case STRING -> SheetCell.ofText(cell.getText());
            default -> SheetCell.of(Optional.ofNullable(cell.getRawValue()).orElse(""));
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
