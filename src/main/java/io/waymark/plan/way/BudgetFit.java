package io.waymark.plan.way;

import java.util.List;

/**
 * What fits into a number of person-days.
 *
 * @param actions with all that they require, in the order in which the open ones were given
 * @param days person-days that they take
 * @param value points that they earn
 * @param most no choice that fits earns more than this; the same as the value where none is better
 */
public record BudgetFit<K>(List<K> actions, double days, double value, double most) {

    private static final double NOISE = 1e-6;

    /** Whether it is proven that none is better. */
    public boolean best() {
        return most - value < NOISE;
    }
}
