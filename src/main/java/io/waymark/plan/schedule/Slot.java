package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When a task is worked on, and by whom.
 *
 * @param people how many of the team work on it at the same time, at most
 * @param start the first day on which somebody works on it
 * @param end the last
 * @param proven the day from which it counts: its end, or the first day on which that can be proven
 */
public record Slot<K>(K task, UUID team, int people, LocalDate start, LocalDate end, LocalDate proven) {}
