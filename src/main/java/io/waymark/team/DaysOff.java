package io.waymark.team;

import java.time.LocalDate;

/**
 * Days in a row on which a team does not work.
 *
 * @param last included; the first where it is a single day
 * @param what for example "Public holidays"
 */
public record DaysOff(DaysOffId id, LocalDate first, LocalDate last, String what) {

    /** Of them at most, counted from the first. */
    public static final int AT_MOST = 366;

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean single() {
        return first.equals(last);
    }

    boolean saysTheSame(DaysOff other) {
        return first.equals(other.first) && last.equals(other.last) && what.equals(other.what);
    }

    /** As it stands in the record of activities. */
    String told() {
        return single() ? what + ", " + first : what + ", " + first + " – " + last;
    }
}
