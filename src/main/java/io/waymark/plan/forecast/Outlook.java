package io.waymark.plan.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as the runs have it. Where it is reached in fewer runs than a percentile asks for, that one is empty.
 *
 * @param already whether it is reached today, without any of the tasks; the days are then the first of the backlog
 * @param p50 the first day by which it is reached in half of all runs
 * @param p85 likewise in 85 of 100
 * @param reached the share of runs in which it is reached at all, 0 to 1
 */
public record Outlook(boolean already, Optional<LocalDate> p50, Optional<LocalDate> p85, double reached) {}
