package io.waymark.objective;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days ago somebody checked in. */
public record CheckInAge(long days) {

    /** Whoever checks in every other week can miss one; after that nobody should lean on the figure. */
    static final int FRESH_DAYS = 30;

    static CheckInAge of(LocalDate checkedIn, LocalDate today) {
        return new CheckInAge(ChronoUnit.DAYS.between(checkedIn, today));
    }

    public boolean stale() {
        return days > FRESH_DAYS;
    }
}
