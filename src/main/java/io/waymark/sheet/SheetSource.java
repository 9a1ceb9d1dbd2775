package io.waymark.sheet;

import io.waymark.figure.Decimals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was handed in. */
public sealed interface SheetSource {

    /**
     * Rows that can be looked at, at least one.
     *
     * @param text they came as; empty where they came in a workbook
     * @param separator what stood between the cells of text
     * @param guessed whether letters beyond ASCII may be others than were meant
     * @param origin what the file remembers of its leaving
     */
    record Lines(
            List<SheetLine> lines, Optional<String> text, char separator, boolean guessed, Optional<SheetOrigin> origin)
            implements SheetSource {

        /** Text that reads as these rows: as it came, else with some columns so that they can be read but one way. */
        @SafeVarargs
        public final <C extends Enum<C>> String text(SheetTable<C> table, C... meant) {
            Set<Integer> places = Arrays.stream(meant)
                    .map(it -> table.places().getOrDefault(it, -1))
                    .collect(Collectors.toSet());
            return text.orElseGet(() -> RowText.of(lines, places::contains));
        }

        /** How numbers are written: as somebody chose; those of a workbook tell by themselves. */
        public Decimals.Style style(Decimals.Style chosen) {
            return text.isPresent() ? chosen : Decimals.Style.ANY;
        }
    }

    /** Something that holds no rows, or too many. */
    record Unread(SheetFault fault) implements SheetSource {}

    static SheetSource unread(String message, Object... details) {
        return new Unread(SheetFault.ofSheet("sheet.fault." + message, details));
    }
}
