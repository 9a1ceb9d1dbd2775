package io.waymark.roadmap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The initiatives of a unit in the order of work; those without work left come last, by what they counted.
 *
 * @param assessed whether the unit has an assessment whose gaps could be closed
 * @param cycle titles that lead an initiative back to itself; where there are any, no order obeys all prerequisites and
 *     the steps are sorted by priority alone
 */
public record Roadmap(boolean assessed, List<Step> steps, List<String> cycle) {

    /** Nothing planned, nothing to plan. */
    public static final Roadmap NONE = new Roadmap(false, List.of(), List.of());

    /** How many initiatives wait for another. */
    public long blocked() {
        return steps.stream().filter(Step::blocked).count();
    }

    /** How many initiatives have work left. */
    public long open() {
        return steps.stream().filter(it -> it.facts().status().open()).count();
    }

    /** The person-days of all initiatives with work left. */
    public double personDaysLeft() {
        return Tenths.of(steps.stream()
                .filter(it -> it.facts().status().open())
                .mapToDouble(it -> it.priority().jobSize().personDays())
                .sum());
    }

    /** How many initiatives stand where; each status is there, be it with 0. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        steps.forEach(it -> counts.merge(it.facts().status(), 1, Integer::sum));
        return counts;
    }
}
