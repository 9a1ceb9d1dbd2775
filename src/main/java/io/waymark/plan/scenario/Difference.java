package io.waymark.plan.scenario;

import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Outlook;
import java.time.LocalDate;
import java.util.Optional;

/** When something stands at its target today's way, and the other way. */
record Difference(String title, Outlook stands, Outlook changed) {

    private static final int QUARTERS = 4;

    /** How it is told. */
    enum Kind {
        SAME,
        EARLIER,
        LATER,
        LOST,
        GAINED
    }

    public Kind kind() {
        if (stands.p50().isPresent() != changed.p50().isPresent()) {
            return changed.p50().isPresent() ? Kind.GAINED : Kind.LOST;
        }
        int quarters = later();
        if (quarters == 0) {
            return Kind.SAME;
        }
        return quarters < 0 ? Kind.EARLIER : Kind.LATER;
    }

    /** Quarters between both, as likely as not. */
    public int quarters() {
        return Math.abs(later());
    }

    /** The quarter in which it stands as likely as not; empty where it does not. */
    public String before() {
        return told(stands.p50());
    }

    public String after() {
        return told(changed.p50());
    }

    /** Whether either of its days is later, or lost. */
    boolean delayed() {
        return delayed(stands.p50(), changed.p50()) || delayed(stands.p85(), changed.p85());
    }

    private int later() {
        return stands.p50().isEmpty() || changed.p50().isEmpty()
                ? 0
                : number(changed.p50().get()) - number(stands.p50().get());
    }

    private static boolean delayed(Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.isPresent() && (after.isEmpty() || after.get().isAfter(before.get()));
    }

    private static int number(LocalDate day) {
        Quarter quarter = Quarter.of(day);
        return QUARTERS * quarter.year() + quarter.number();
    }

    private static String told(Optional<LocalDate> day) {
        return day.map(Quarter::of).map(Quarter::toString).orElse("–");
    }
}
