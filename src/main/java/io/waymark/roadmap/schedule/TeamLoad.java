package io.waymark.roadmap.schedule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a team is planned for in a quarter, beside what it can give.
 *
 * @param quarter by its first day
 * @param planned person-days
 * @param capacity person-days from the first day of the backlog on, days off taken off
 */
public record TeamLoad(UUID team, LocalDate quarter, double planned, double capacity) {}
