package io.waymark.plan.way;

import io.waymark.content.DimensionKey;
import java.util.List;
import java.util.Map;

/**
 * Actions that together reach a target, with all that they require; without any one of them, and what requires it, the target is
 * missed. There may be other such ways; this one is the cheapest of those that were tried.
 *
 * @param actions in the order in which the open ones were given; empty where the target is reached already
 * @param days person-days in all
 * @param borrowed person-days of those that serve other dimensions than the one that wants to get there, by dimension; work that
 *     closes no practice is in none, and the whole borrows nothing
 */
public record WayToTarget<K>(List<K> actions, double days, Map<DimensionKey, Double> borrowed) {

    /** Person-days that other dimensions' actions take. */
    public double borrowedDays() {
        return borrowed.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
