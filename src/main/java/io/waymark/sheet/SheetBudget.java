package io.waymark.sheet;

import java.util.List;

/**
 * How much a sheet may hold.
 *
 * @param lines rows below the headings
 * @param megabytes of a file, and of text
 */
public record SheetBudget(int lines, int megabytes) {

    private static final int MEGABYTE = 1_000_000;
    private static final int CELLS_A_LINE = 50;

    /** No table that people fill in has more. */
    static final int COLUMNS = 200;

    /** No spreadsheet computes with more; each is raised to a power, multiplied and written out by whoever reads it. */
    static final int NUMBER = 60;

    /** Bytes of a file, characters of all its cells. */
    public int size() {
        return megabytes * MEGABYTE;
    }

    /** What is wrong with the number of rows below the headings. */
    public List<SheetFault> check(List<SheetLine> below) {
        if (below.isEmpty()) {
            return List.of(SheetFault.ofSheet("sheet.fault.only-headings"));
        }
        return below.size() > lines
                ? List.of(SheetFault.ofSheet("sheet.fault.too-many-lines", lines, below.size()))
                : List.of();
    }

    /** Cells with the empty ones and with one for each row that is left out. */
    int cells() {
        return lines * CELLS_A_LINE;
    }

    /** Characters of what a file unpacks to. */
    int unpacked() {
        return 6 * size();
    }
}
