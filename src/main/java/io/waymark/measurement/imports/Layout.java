package io.waymark.measurement.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column stands where: as the headings say, in any order, or in the usual order where there are none.
 *
 * @param headed whether the first row holds headings
 * @param problems why the rows below cannot be understood
 */
record Layout(Map<Column, Integer> places, boolean headed, int width, List<Problem> problems) {

    static Layout of(Line first, boolean ofOneKpi, ColumnWords words) {
        Map<String, Column> known = words.columns();
        boolean headed = first.cells().stream().map(ColumnWords::plain).anyMatch(known::containsKey);
        return headed ? named(first, known, ofOneKpi, words) : usual(ofOneKpi);
    }

    /** The text in a column of a row; a column that is not there is empty. */
    String in(Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    private static Layout usual(boolean ofOneKpi) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (column.usual(ofOneKpi)) {
                places.put(column, places.size());
            }
        }
        return new Layout(places, false, places.size(), List.of());
    }

    private static Layout named(Line line, Map<String, Column> known, boolean ofOneKpi, ColumnWords words) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < line.width(); position++) {
            String name = line.cell(position);
            Column column = known.get(ColumnWords.plain(name));
            if (column == null) {
                problems.add(Problem.at(
                        line.row(),
                        name,
                        name,
                        name.isEmpty() ? "column.nameless" : "column.unknown",
                        words.usual(ofOneKpi)));
            } else if (places.putIfAbsent(column, position) != null) {
                problems.add(Problem.at(line.row(), name, name, "column.twice"));
            }
        }
        Arrays.stream(Column.values())
                .filter(it -> it.needed(ofOneKpi) && !places.containsKey(it))
                .forEach(it -> problems.add(Problem.at(line.row(), "", "", "column.missing", words.of(it))));
        return new Layout(places, true, line.width(), problems);
    }
}
