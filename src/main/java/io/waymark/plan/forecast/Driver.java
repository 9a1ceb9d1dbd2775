package io.waymark.plan.forecast;

/**
 * A task that the day of the whole hung on: the one whose end made the whole stand at its targets, or one that was waited for
 * before it, as a prerequisite or for its team's days.
 *
 * @param share of the runs in which the whole is reached, above 0 to 1
 */
public record Driver<K>(K task, double share) {}
