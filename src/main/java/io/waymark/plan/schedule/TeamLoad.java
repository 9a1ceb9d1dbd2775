package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.util.UUID;

/**
 * What a team is planned for in a quarter, beside what it can give.
 *
 * @param planned person-days
 * @param capacity person-days from the first day of the backlog on, days off taken off
 */
public record TeamLoad(UUID team, Quarter quarter, double planned, double capacity) {}
