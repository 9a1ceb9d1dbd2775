package io.waymark.plan.schedule;

import java.time.LocalDate;

/**
 * No schedule of the planned tasks ends sooner than the later of the two.
 *
 * @param byCapacity when all teams together, and each for what only it can do, will have given as many person-days as are left
 * @param byChain when the longest chain of prerequisites could end, each link with as many people as may work on it
 */
public record EarliestEnd(LocalDate byCapacity, LocalDate byChain) {

    public LocalDate day() {
        return byCapacity.isAfter(byChain) ? byCapacity : byChain;
    }
}
