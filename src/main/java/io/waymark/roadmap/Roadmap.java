package io.waymark.roadmap;

import io.waymark.roadmap.order.Tenths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of a unit in the order of work; those without work left come last, by what they counted.
 *
 * @param assessed whether the unit has an assessment whose gaps could be closed
 * @param cycle titles that lead an action back to itself; where there are any, no order obeys all prerequisites and
 *     they are sorted by band and value alone
 * @param distance by which share at most another order that keeps bands and prerequisites could be better
 */
public record Roadmap(boolean assessed, List<Card> cards, List<String> cycle, double distance) {

    /** Nothing planned, nothing to plan. */
    public static final Roadmap NONE = new Roadmap(false, List.of(), List.of(), 0);

    /** How many cards wait for another. */
    public long waiting() {
        return cards.stream().filter(Card::waits).count();
    }

    /** How many cards have work left. */
    public long open() {
        return cards.stream().filter(it -> it.facts().status().open()).count();
    }

    /** Those with work left that somebody set by hand, in the order of work. */
    public List<Card> byHand() {
        return cards.stream()
                .filter(it -> it.rank().isPresent() && it.facts().override() != null)
                .toList();
    }

    /** The person-days of all cards with work left. */
    public double personDaysLeft() {
        return Tenths.of(cards.stream()
                .filter(it -> it.facts().status().open())
                .mapToDouble(it -> it.worth().days())
                .sum());
    }

    /** How many cards stand where; each status is there, be it with 0. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        cards.forEach(it -> counts.merge(it.facts().status(), 1, Integer::sum));
        return counts;
    }
}
