package io.waymark.answersheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row as it was filled in.
 *
 * @param cells the text of the key and of the columns that are filled in, without spaces around
 * @param problems of its cells, whatever they mean
 */
record Entry(int row, Map<Column, String> cells, List<Problem> problems) {

    static Entry of(Line line, Headings headings) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (column == Column.KEY || column.filled()) {
                cells.put(column, headings.in(line, column));
            }
        }
        return new Entry(line.row(), cells, problems(line, headings));
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether nothing was filled in: confidence alone is confidence in nothing. */
    boolean blank() {
        return cell(Column.ANSWER).isEmpty()
                && cell(Column.REASON).isEmpty()
                && cell(Column.NOTE).isEmpty();
    }

    /** Whether a cell was refused whatever it says; that it makes no sense either needs no saying. */
    boolean refused(String column) {
        return problems.stream().map(it -> SheetWords.plain(it.column())).anyMatch(SheetWords.plain(column)::equals);
    }

    /** Whether the row is about nothing, such as a line between two blocks. */
    boolean idle() {
        return problems.isEmpty() && cell(Column.KEY).isEmpty() && blank();
    }

    private static List<Problem> problems(Line line, Headings headings) {
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < line.cells().size(); position++) {
            if (computed(line, headings, position)) {
                problems.add(Problem.at(line.row(), headings.name(position), "answersheet.problem.formula"));
            } else if (headings.nameless(position) && !line.cell(position).isEmpty()) {
                problems.add(Problem.at(line.row(), headings.name(position), "answersheet.problem.column-nameless"));
            }
        }
        return problems;
    }

    /** A copied formula is text; where only words of a list can stand, it cannot be meant as text. */
    private static boolean computed(Line line, Headings headings, int position) {
        return line.formulas().contains(position)
                || line.cell(position).startsWith("=")
                        && (Integer.valueOf(position).equals(headings.places().get(Column.ANSWER))
                                || Integer.valueOf(position)
                                        .equals(headings.places().get(Column.CONFIDENCE)));
    }
}
