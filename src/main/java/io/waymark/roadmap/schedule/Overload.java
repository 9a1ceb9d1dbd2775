package io.waymark.roadmap.schedule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A quarter to which more is pinned than its team can give. What does not fit goes on in the quarters after.
 *
 * @param quarter by its first day
 * @param pinned person-days
 * @param capacity person-days from the first day of the backlog on, days off taken off
 */
public record Overload(UUID team, LocalDate quarter, double pinned, double capacity) {

    /** Person-days that are too many. */
    public double by() {
        return pinned - capacity;
    }
}
