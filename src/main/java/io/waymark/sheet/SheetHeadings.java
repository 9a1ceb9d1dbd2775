package io.waymark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A row that heads columns. */
record SheetHeadings<C extends Enum<C>>(SheetLine line, ColumnNames<C> names) {

    /** Where each column stands that it names; the first place of one that it names twice. */
    Map<C, Integer> places() {
        Map<C, Integer> places = new HashMap<>();
        for (int position = 0; position < line.width(); position++) {
            int place = position;
            names.find(line.cell(position).shown()).ifPresent(it -> places.putIfAbsent(it, place));
        }
        return places;
    }

    List<String> words() {
        return line.cells().stream().limit(line.width()).map(SheetCell::shown).toList();
    }

    /**
     * What is wrong with it.
     *
     * @param missing ends the key of what is said of a column that is needed and not there
     */
    List<SheetFault> faults(Predicate<C> needed, Predicate<C> usual, String missing) {
        Map<C, Integer> places = places();
        List<String> words = words();
        List<SheetFault> faults = new ArrayList<>();
        for (int position = 0; position < words.size(); position++) {
            String name = words.get(position);
            Optional<C> column = names.find(name);
            if (column.isEmpty() && !name.isEmpty()) {
                faults.add(SheetFault.at(line.number(), name, name, "sheet.fault.column-unknown", names.listed(usual)));
            } else if (column.isPresent() && places.getOrDefault(column.get(), -1) != position) {
                faults.add(SheetFault.at(line.number(), name, name, "sheet.fault.column-twice"));
            }
        }
        names.all(it -> needed.test(it) && !places.containsKey(it))
                .forEach(it -> faults.add(SheetFault.ofLine(line.number(), "sheet.fault." + missing, names.of(it))));
        return faults;
    }
}
