package io.waymark.sheet;

import java.util.List;

/**
 * One row as it came in.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells from the first column on
 */
public record SheetLine(int number, List<SheetCell> cells) {

    /** A row of plain text. */
    public static SheetLine of(int number, List<String> texts) {
        return new SheetLine(number, texts.stream().map(SheetCell::of).toList());
    }

    /** One that is missing is empty. */
    public SheetCell cell(int position) {
        return position < cells.size() ? cells.get(position) : SheetCell.EMPTY;
    }

    public boolean blank() {
        return cells.stream().allMatch(SheetCell::blank);
    }

    /** Cells up to the last that holds something. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cell(width - 1).blank()) {
            width--;
        }
        return width;
    }
}
