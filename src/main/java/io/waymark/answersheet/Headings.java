package io.waymark.answersheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column stands where, as the first row says; columns come in any order. */
record Headings(int row, List<String> names, Map<Column, Integer> places, List<Problem> problems) {

    static Headings of(Line line, SheetWords words) {
        Map<String, Column> known = words.columns();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < line.cells().size(); position++) {
            String name = line.cell(position);
            Column column = known.get(SheetWords.plain(name));
            if (column == null && !name.isEmpty()) {
                problems.add(Problem.at(line.row(), name, "answersheet.problem.column-unknown"));
            } else if (column != null && places.putIfAbsent(column, position) != null) {
                problems.add(Problem.at(line.row(), name, "answersheet.problem.column-twice"));
            }
        }
        for (Column column : Column.values()) {
            if (column.needed() && !places.containsKey(column)) {
                problems.add(Problem.ofRow(line.row(), "answersheet.problem.column-missing", words.of(column)));
            }
        }
        return new Headings(line.row(), line.cells(), places, problems);
    }

    /** Whether the rows below can be understood. */
    boolean complete() {
        return places.containsKey(Column.KEY) && places.containsKey(Column.ANSWER);
    }

    /** The text in a column of a row; a column that is not there is empty. */
    String in(Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** What heads a position, or the letter of its column where nothing does. */
    String name(int position) {
        return Optional.of(position)
                .filter(it -> it < names.size())
                .map(names::get)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> letters(position));
    }

    boolean nameless(int position) {
        return position >= names.size() || names.get(position).isBlank();
    }

    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
