package io.waymark.measurement.imports;

import java.util.List;

/**
 * One row as it came in.
 *
 * @param row as the spreadsheet counts, from 1
 */
record Line(int row, List<String> cells) {

    /** The text of a cell without spaces around; one that is missing is empty. */
    String cell(int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Cells up to the last that holds something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cell(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
