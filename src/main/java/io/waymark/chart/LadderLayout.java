package io.waymark.chart;

/**
 * Where the columns of a ladder lie, in user units.
 *
 * @param unplaced whether there is a column before the first step, for what stands on none
 * @param bare whether no part is drawn, but wholes alone: there is little room
 */
record LadderLayout(boolean narrow, int steps, boolean unplaced, boolean held, boolean bare) {

    static final double PITCH = 26;
    private static final double PHONE = 280;
    private static final double NAMES = 150;
    private static final double NAMES_ALONE = 240;
    private static final double COLUMN = 88;
    private static final double HOLDS = 220;
    private static final double GAP = 16;

    static LadderLayout of(Ladder ladder) {
        return new LadderLayout(
                ladder.narrow(), ladder.steps().size(), ladder.hasUnplaced(), ladder.hasHolds(), ladder.bare());
    }

    double left() {
        return narrow ? 0 : held || bare ? NAMES : NAMES_ALONE;
    }

    double column() {
        return narrow ? PHONE / columns() : COLUMN;
    }

    int columns() {
        return unplaced ? steps + 1 : steps;
    }

    /** The left edge of a step's column; of step -1 that of what stands on none. */
    double x(int step) {
        return left() + column() * (unplaced ? step + 1 : step);
    }

    double right() {
        return x(steps);
    }

    double holdsLeft() {
        return narrow ? 0 : right() + GAP;
    }

    double width() {
        return held && !narrow ? holdsLeft() + HOLDS : right();
    }

    Wrapping names() {
        return narrow ? wrapping(Script.LABEL, PHONE) : wrapping(Script.LABEL, left() - GAP);
    }

    Wrapping holds() {
        return wrapping(Script.TICK, narrow ? PHONE : HOLDS);
    }

    Wrapping heads() {
        return wrapping(Script.TICK, column() - 4);
    }

    /** How many dots stand beside one another. */
    int dotsAbreast() {
        return Math.max(1, (int) (column() / PITCH));
    }

    private static Wrapping wrapping(Script script, double width) {
        return new Wrapping(script, width, width);
    }
}
