package io.waymark.answersheet;

import java.util.List;
import java.util.Set;

/**
 * One row as it came in.
 *
 * @param row as the spreadsheet counts, from 1
 * @param cells their text, from the first column on
 * @param formulas positions of the cells that compute their text
 */
record Line(int row, List<String> cells, Set<Integer> formulas) {

    /** A row without formulas. */
    static Line of(int row, List<String> cells) {
        return new Line(row, cells, Set.of());
    }

    /** The text of a cell without spaces around; one that is missing is empty. */
    String cell(int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }

    boolean blank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
