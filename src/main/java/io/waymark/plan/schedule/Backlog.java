package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a schedule is made of.
 *
 * @param from the first day on which anybody can work on it
 * @param tasks with different ids, in the order of work
 * @param abreast how many people work on one task at the same time, at most
 */
public record Backlog<K>(LocalDate from, List<OpenTask<K>> tasks, List<TeamCapacity> teams, int abreast) {

    /** More people than two seldom make one action quicker. */
    public static final int USUALLY_ABREAST = 2;
}
