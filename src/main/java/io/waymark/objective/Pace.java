package io.waymark.objective;

import io.waymark.figure.Figures;
import io.waymark.figure.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What came about against what should have by today, if the way were gone evenly from the first day to the due one. */
public sealed interface Pace {

    /** So much less than even is no reason to worry. */
    double TOLERANCE = 0.1;

    /** All of it is reached. */
    record Reached() implements Pace {}

    /** Its day has passed and it is not reached, or nobody can say that it is. */
    record Late(long days) implements Pace {}

    /** Nobody can say how far it is. */
    record Unknown() implements Pace {}

    /** @param expected 0 to 1 by today */
    record OnPace(double expected) implements Pace {}

    /** @param expected 0 to 1 by today */
    record Behind(double expected) implements Pace {

        public double rounded() {
            return Figures.hundredths(expected);
        }
    }

    /**
     * It is farther from where it should be than at the start, so it is behind, however early.
     *
     * @param keyResults of an objective, so many moved the wrong way; 0 where it is a figure itself
     */
    record WrongWay(int keyResults) implements Pace {}

    /** The pace of a figure. */
    static Pace of(LocalDate begun, LocalDate due, LocalDate today, Progress progress) {
        return of(begun, due, today, Attainment.share(progress), progress.worse() ? new WrongWay(0) : null);
    }

    /** The pace of an objective, in whose mean what got worse does not show. */
    static Pace of(LocalDate begun, LocalDate due, LocalDate today, Attainment attainment) {
        int worse = attainment.worse();
        return of(begun, due, today, attainment.known(), worse > 0 ? new WrongWay(worse) : null);
    }

    private static Pace of(
            LocalDate begun, LocalDate due, LocalDate today, OptionalDouble share, @Nullable WrongWay wrongWay) {
        if (share.isPresent() && share.getAsDouble() >= 1) {
            return new Reached();
        }
        if (today.isAfter(due)) {
            return new Late(ChronoUnit.DAYS.between(due, today));
        }
        if (wrongWay != null) {
            return wrongWay;
        }
        if (share.isEmpty()) {
            return new Unknown();
        }
        double expected = expected(begun, due, today);
        return share.getAsDouble() < expected - TOLERANCE ? new Behind(expected) : new OnPace(expected);
    }

    private static double expected(LocalDate begun, LocalDate due, LocalDate today) {
        long whole = ChronoUnit.DAYS.between(begun, due);
        return whole <= 0 ? 1 : Math.clamp((double) ChronoUnit.DAYS.between(begun, today) / whole, 0, 1);
    }

    /** Key of its words and its look. */
    default String name() {
        return switch (this) {
            case Reached it -> "reached";
            case Late it -> "late";
            case Unknown it -> "unknown";
            case OnPace it -> "on-pace";
            case Behind it -> "behind";
            case WrongWay it -> "wrong-way";
        };
    }
}
