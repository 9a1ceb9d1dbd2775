package io.waymark.report.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.QuarterCost;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A roadmap, counted.
 *
 * @param accepted the plan that stands; empty where none was accepted
 * @param costs what is planned, approved and spent by quarter, the earliest first
 * @param now the quarter that today lies in
 */
public record PlanInNumbers(
        Roadmap roadmap, Optional<PlanInBrief.Brief> accepted, List<QuarterCost> costs, Quarter now) {

    private static final int BLOCKERS = 2;

    /**
     * What is planned for a quarter.
     *
     * @param days person-days that are left of it
     */
    public record InQuarter(Quarter quarter, List<Card> cards, double days) {}

    public CardHealth[] healths() {
        return CardHealth.values();
    }

    /** How many cards there are, but for those that were dropped. */
    public int all() {
        return kept().size();
    }

    public long count(CardHealth health) {
        return kept().stream().filter(it -> CardHealth.of(it, now) == health).count();
    }

    /** The quarters that hold open cards, the earliest first. */
    public List<InQuarter> quarters() {
        Map<Quarter, List<Card>> byQuarter = open().stream()
                .filter(it -> it.facts().target() != null)
                .collect(Collectors.groupingBy(it -> it.facts().target(), TreeMap::new, Collectors.toList()));
        return byQuarter.entrySet().stream()
                .map(it -> new InQuarter(it.getKey(), it.getValue(), days(it.getValue())))
                .toList();
    }

    /** The open cards that nobody gave a quarter. */
    public List<Card> unplanned() {
        return open().stream().filter(it -> it.facts().target() == null).toList();
    }

    public double unplannedDays() {
        return days(unplanned());
    }

    /** The open cards that most others wait for. */
    public List<Card> blockers() {
        return open().stream()
                .filter(it -> it.unlocks() > 0)
                .sorted(Comparator.comparing((Card it) -> -it.unlocks()))
                .limit(BLOCKERS)
                .toList();
    }

    /** All but those that were dropped, in the order of work. */
    public List<Card> kept() {
        return roadmap.cards().stream()
                .filter(it -> it.facts().status() != Status.DROPPED)
                .toList();
    }

    private List<Card> open() {
        return kept().stream().filter(it -> it.facts().status().open()).toList();
    }

    private static double days(List<Card> cards) {
        return cards.stream().mapToDouble(Card::days).sum();
    }
}
