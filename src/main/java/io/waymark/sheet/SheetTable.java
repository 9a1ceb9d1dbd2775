package io.waymark.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which column stands where, and the rows below.
 *
 * @param names of the columns as they stand there; none where the order of the columns is the usual one
 * @param lines below the headings
 * @param faults why the rows cannot be understood
 */
public record SheetTable<C extends Enum<C>>(
        List<String> names, Map<C, Integer> places, List<SheetLine> lines, List<SheetFault> faults) {

    /** A title of a few rows may stand above the headings. */
    private static final int LOOKED_AT = 20;

    /**
     * As the first row says that names all columns which are needed; else as the very first says, if it names any.
     *
     * @param needed whether the rows cannot be read without a column
     * @param usual whether people are told of a column
     */
    public static <C extends Enum<C>> Optional<SheetTable<C>> headed(
            List<SheetLine> lines, ColumnNames<C> names, Predicate<C> needed, Predicate<C> usual) {
        List<C> all = names.all(needed);
        for (int at = 0; at < Math.min(LOOKED_AT, lines.size()); at++) {
            Map<C, Integer> places = new SheetHeadings<>(lines.get(at), names).places();
            if (places.keySet().containsAll(all) || at == 0 && !places.isEmpty()) {
                return Optional.of(headedBy(lines, at, names, needed, usual, "column-missing"));
            }
        }
        return Optional.empty();
    }

    /** Where the first row heads the columns, whatever it says. */
    public static <C extends Enum<C>> SheetTable<C> headedByFirst(
            List<SheetLine> lines, ColumnNames<C> names, Predicate<C> needed, Predicate<C> usual) {
        return headed(lines, names, needed, usual)
                .filter(it -> it.places().keySet().containsAll(names.all(needed)))
                .orElseGet(() -> headedBy(lines, 0, names, needed, usual, "column-needed"));
    }

    /** Without headings: the columns stand in this order. */
    public static <C extends Enum<C>> SheetTable<C> inOrder(List<SheetLine> lines, Class<C> type, List<C> columns) {
        Map<C, Integer> places = new EnumMap<>(type);
        columns.forEach(it -> places.put(it, places.size()));
        return new SheetTable<>(List.of(), places, lines, List.of());
    }

    /** The cell in a column of a row; a column that is not there is empty. */
    public SheetCell in(SheetLine line, C column) {
        Integer place = places.get(column);
        return place == null ? SheetCell.EMPTY : line.cell(place);
    }

    public boolean has(C column) {
        return places.containsKey(column);
    }

    /** What stands in a row where no column is named. */
    public List<SheetFault> stray(SheetLine line) {
        List<SheetFault> stray = new ArrayList<>();
        for (int position = 0; !names.isEmpty() && position < line.width(); position++) {
            boolean named = position < names.size() && !names.get(position).isEmpty();
            if (!named && !line.cell(position).blank()) {
                stray.add(SheetFault.at(
                        line.number(), letters(position), line.cell(position).shown(), "sheet.fault.cell-nameless"));
            }
        }
        return stray;
    }

    /** What heads a position, or the letter of its column where nothing does. */
    public String name(int position) {
        return position < names.size() && !names.get(position).isEmpty() ? names.get(position) : letters(position);
    }

    private static <C extends Enum<C>> SheetTable<C> headedBy(
            List<SheetLine> lines,
            int at,
            ColumnNames<C> names,
            Predicate<C> needed,
            Predicate<C> usual,
            String missing) {
        SheetHeadings<C> headings = new SheetHeadings<>(lines.get(at), names);
        return new SheetTable<>(
                headings.words(),
                headings.places(),
                lines.subList(at + 1, lines.size()),
                headings.faults(needed, usual, missing));
    }

    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
