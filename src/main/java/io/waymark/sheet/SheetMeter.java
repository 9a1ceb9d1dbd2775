package io.waymark.sheet;

import java.util.ArrayList;
import java.util.List;

/** Takes rows as long as the budget lasts; what is empty counts, for it takes room and time too. */
final class SheetMeter {

    /** Rows above and beside a table, and a few to see by how much there are too many. */
    private static final int SPARE = 50;

    private final SheetBudget budget;
    private final List<SheetLine> lines = new ArrayList<>();
    private int cells;
    private int characters;
    private int last;

    SheetMeter(SheetBudget budget) {
        this.budget = budget;
    }

    /** @throws OverBudget at the first row that is too much */
    void width(int number, int width) {
        if (width > SheetBudget.COLUMNS) {
            throw new OverBudget("columns", number, width, SheetBudget.COLUMNS);
        }
        cells += Math.max(1, width) + Math.max(0, number - last - 1);
        last = number;
        if (cells > budget.cells()) {
            throw new OverBudget("cells", number, budget.cells());
        }
    }

    void add(SheetLine line) {
        characters += line.cells().stream().mapToInt(it -> it.shown().length()).sum();
        if (characters > budget.size()) {
            throw new OverBudget("unpacked", budget.megabytes());
        }
        if (!line.blank()) {
            lines.add(line);
        }
        if (lines.size() > budget.lines() * 2 + SPARE) {
            throw new OverBudget("lines", budget.lines());
        }
    }

    List<SheetLine> lines() {
        return lines;
    }
}
