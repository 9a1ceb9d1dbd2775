package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.util.UUID;

/**
 * A quarter to which more is pinned than its team can give. What does not fit goes on in the quarters after.
 *
 * @param pinned person-days
 * @param capacity person-days from the first day of the backlog on, days off taken off
 */
public record Overload(UUID team, Quarter quarter, double pinned, double capacity) {

    /** Person-days that are too many. */
    public double by() {
        return pinned - capacity;
    }
}
