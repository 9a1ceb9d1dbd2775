package io.waymark.roadmap;

import io.waymark.roadmap.order.Tenths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The initiatives of a unit in the order of work; those without work left come last, by what they counted.
 *
 * @param assessed whether the unit has an assessment whose gaps could be closed
 * @param cycle titles that lead an initiative back to itself; where there are any, no order obeys all prerequisites and
 *     the steps are sorted by band and value alone
 * @param distance by which share at most another order that keeps bands and prerequisites could be better
 */
public record Roadmap(boolean assessed, List<Step> steps, List<String> cycle, double distance) {

    /** Nothing planned, nothing to plan. */
    public static final Roadmap NONE = new Roadmap(false, List.of(), List.of(), 0);

    /** How many initiatives wait for another. */
    public long blocked() {
        return steps.stream().filter(Step::blocked).count();
    }

    /** How many initiatives have work left. */
    public long open() {
        return steps.stream().filter(it -> it.facts().status().open()).count();
    }

    /** Those with work left that somebody set by hand, in the order of work. */
    public List<Step> byHand() {
        return steps.stream()
                .filter(it -> it.rank().isPresent() && it.facts().override() != null)
                .toList();
    }

    /** The person-days of all initiatives with work left. */
    public double personDaysLeft() {
        return Tenths.of(steps.stream()
                .filter(it -> it.facts().status().open())
                .mapToDouble(it -> it.worth().days())
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
