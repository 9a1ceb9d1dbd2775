package io.waymark.roadmap.cost;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.QuarterCost;
import io.waymark.roadmap.QuarterSpending;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a roadmap costs, as one member sees it.
 *
 * @param unit whose roadmap it is; null where the organisation has none
 * @param units from which to choose
 * @param stored all cards of the unit
 * @param spent on them, by quarter
 */
record CostsPage(
        Member member,
        @Nullable UnitId unit,
        List<RoadmapChoices.OfUnit> units,
        List<InitiativeFacts> stored,
        List<QuarterSpending> spent) {

    public List<QuarterCost> quarters() {
        return QuarterCost.of(stored, spent);
    }

    /** Those that cost something and are not dropped, or on which something was spent; the earliest first, without a quarter last. */
    public List<InitiativeFacts> cards() {
        return stored.stream()
                .filter(it -> it.cost() != null && it.status() != Status.DROPPED
                        || spent(it).signum() > 0)
                .sorted(Comparator.comparing(InitiativeFacts::target, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InitiativeFacts::title))
                .toList();
    }

    /** What was spent on a card in all. */
    public BigDecimal spent(InitiativeFacts card) {
        return spent.stream()
                .filter(it -> it.card().equals(card.id()))
                .map(QuarterSpending::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
