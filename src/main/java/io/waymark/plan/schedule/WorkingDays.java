package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;

/** Mondays to Fridays by number, from a first day on, which is 0. */
public record WorkingDays(LocalDate from) {

    /** So many days are looked at, 20 years. What is not done by then is never done. */
    public static final int MOST = 20 * 261;

    private static final int WEEK = 7;
    private static final int WORKING = 5;

    /** The first Monday after the epoch less a week: day -3. */
    private static final int MONDAY = 3;

    /** The number of this day, or of the Monday after it where it is at a weekend; negative before the first day. */
    int number(LocalDate day) {
        return Math.toIntExact(sinceEpoch(day) - sinceEpoch(from));
    }

    /** The number of the last working day of a quarter. */
    int last(Quarter quarter) {
        return number(quarter.plus(1).firstDay()) - 1;
    }

    LocalDate day(int number) {
        long since = sinceEpoch(from) + number;
        return LocalDate.ofEpochDay(
                WEEK * Math.floorDiv(since, (long) WORKING) + Math.floorMod(since, WORKING) - MONDAY);
    }

    /** Whether it is a Monday to Friday. */
    public static boolean works(LocalDate day) {
        return Math.floorMod(day.toEpochDay() + MONDAY, WEEK) < WORKING;
    }

    private static long sinceEpoch(LocalDate day) {
        long days = day.toEpochDay() + MONDAY;
        return WORKING * Math.floorDiv(days, (long) WEEK) + Math.min(WORKING, Math.floorMod(days, WEEK));
    }
}
