package io.waymark.answersheet;

import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row as it was filled in.
 *
 * @param cells the text of the key and of the columns that are filled in
 * @param faults of its cells, whatever they mean
 */
record AnswerEntry(int line, Map<AnswerColumn, String> cells, List<SheetFault> faults) {

    static AnswerEntry of(SheetLine line, SheetTable<AnswerColumn> table) {
        Map<AnswerColumn, String> cells = new EnumMap<>(AnswerColumn.class);
        Arrays.stream(AnswerColumn.values())
                .filter(AnswerColumn::read)
                .forEach(it -> cells.put(it, table.in(line, it).shown()));
        return new AnswerEntry(line.number(), cells, faults(line, table));
    }

    String cell(AnswerColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether nothing was filled in: confidence alone is confidence in nothing. */
    boolean blank() {
        return cell(AnswerColumn.ANSWER).isEmpty()
                && cell(AnswerColumn.REASON).isEmpty()
                && cell(AnswerColumn.NOTE).isEmpty();
    }

    /** Whether a cell was refused whatever it says; that it makes no sense either needs no saying. */
    boolean refused(String column) {
        return faults.stream().anyMatch(it -> it.column().equalsIgnoreCase(column));
    }

    /** Whether the row is about nothing, such as a line between two blocks. */
    boolean idle() {
        return faults.isEmpty() && cell(AnswerColumn.KEY).isEmpty() && blank();
    }

    private static List<SheetFault> faults(SheetLine line, SheetTable<AnswerColumn> table) {
        List<SheetFault> faults = new ArrayList<>();
        for (int position = 0; position < line.width(); position++) {
            SheetCell cell = line.cell(position);
            String column = table.name(position);
            refusal(cell, ofList(position, table))
                    .ifPresent(it -> faults.add(SheetFault.at(line.number(), column, cell.shown(), it)));
        }
        faults.addAll(table.stray(line));
        return faults;
    }

    private static Optional<String> refusal(SheetCell cell, boolean ofList) {
        if (cell.error()) {
            return Optional.of("sheet.fault.cell-error");
        }
        return ofList && cell.computed() ? Optional.of("answersheet.problem.formula") : Optional.empty();
    }

    /** A copied formula is text; where only words of a list can stand, it cannot be meant as text. */
    private static boolean ofList(int position, SheetTable<AnswerColumn> table) {
        return Integer.valueOf(position).equals(table.places().get(AnswerColumn.ANSWER))
                || Integer.valueOf(position).equals(table.places().get(AnswerColumn.CONFIDENCE));
    }
}
