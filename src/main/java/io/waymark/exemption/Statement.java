package io.waymark.exemption;

import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.time.Period;

/**
 * Somebody looked at the register and said that it is complete.
 *
 * @param listed how many open exemptions it held then
 */
public record Statement(int listed, PersonId person, String by, LocalDate day) {

    private static final Period GOOD_FOR = Period.ofMonths(3);

    /** The last day on which it counts. */
    public LocalDate goodUntil() {
        return day.plus(GOOD_FOR);
    }

    /** Whether it was made within the last three months. */
    public boolean recent(LocalDate today) {
        return !today.isAfter(goodUntil());
    }
}
