package io.waymark.plan.forecast;

import io.waymark.content.PracticeKey;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.Slot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a forecast starts from.
 *
 * @param backlog its tasks' own days count where there is no estimate
 * @param plan the slots of the accepted plan in their order; a task without a slot is never done
 * @param estimates of what is left of tasks; one that is missing takes the days of the backlog, times the factor of the run
 * @param closes the practices that tasks close: one is Fully once all tasks that close it are proven
 * @param levels what stands at its target when
 * @param cards groups of tasks of which the last day is wanted
 */
public record Outset<K>(
        Backlog<K> backlog,
        List<Slot<K>> plan,
        Map<K, Estimate> estimates,
        Map<K, Set<PracticeKey>> closes,
        LevelDemands levels,
        List<Set<K>> cards) {}
