package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Outlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When one thing will stand at its target, as a line of a drawing. Lengths are units of that.
 *
 * @param from the quarter that the drawing begins with
 */
record OutlookLine(String title, Outlook outlook, Quarter from, int row) {

    static final int TITLES = 190;
    static final int QUARTER = 58;
    static final int ROW = 32;
    static final int HEAD = 28;

    private static final int QUARTERS = 4;

    public @Nullable LocalDate p50() {
        return outlook.p50().orElse(null);
    }

    public @Nullable LocalDate p85() {
        return outlook.p85().orElse(null);
    }

    /** What is drawn: a bar between both days, open at its end where the later one is not reached. */
    public boolean drawn() {
        return !outlook.already() && outlook.p50().isPresent();
    }

    public double left() {
        return place(outlook.p50().orElseThrow());
    }

    public double right(double width) {
        return Math.max(left() + 4, outlook.p85().map(this::place).orElse(width));
    }

    public int top() {
        return HEAD + row * ROW;
    }

    private double place(LocalDate day) {
        Quarter in = Quarter.of(day);
        int before = (in.year() - from.year()) * QUARTERS + in.number() - from.number();
        double share = (double) ChronoUnit.DAYS.between(in.firstDay(), day)
                / ChronoUnit.DAYS.between(in.firstDay(), in.plus(1).firstDay());
        return TITLES + (before + share) * QUARTER;
    }
}
