package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a team can give. The person-days of a quarter are spread evenly over its Mondays to Fridays; a day off gives nothing, and
 * what it would have given is not made up for.
 *
 * @param members how many people; a task takes no more of them than there are
 * @param usual person-days a quarter
 * @param quarters those in which it differs, person-days
 * @param daysOff holidays and the like; those at weekends change nothing
 * @param roles keys of the owner roles that it can take
 */
public record TeamCapacity(
        UUID id,
        String name,
        int members,
        double usual,
        Map<Quarter, Double> quarters,
        Set<LocalDate> daysOff,
        Set<String> roles) {

    /** The same every quarter, and never off. */
    public static TeamCapacity steady(UUID id, String name, int members, double usual, Set<String> roles) {
        return new TeamCapacity(id, name, members, usual, Map.of(), Set.of(), roles);
    }

    /** Person-days in a quarter, days off not taken off. */
    double in(Quarter quarter) {
        return quarters.getOrDefault(quarter, usual);
    }
}
