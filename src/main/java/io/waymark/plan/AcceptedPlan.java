package io.waymark.plan;

import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import java.time.Instant;
import java.util.List;

/**
 * A plan that somebody accepted.
 *
 * @param number counts the plans of a unit from 1; the highest stands
 * @param slots in the order in which they were placed
 */
public record AcceptedPlan(int number, Instant acceptedAt, String acceptedBy, List<Slot<ActionId>> slots) {}
