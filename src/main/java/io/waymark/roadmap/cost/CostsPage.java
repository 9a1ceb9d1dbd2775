package io.waymark.roadmap.cost;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a roadmap costs, as one member sees it.
 *
 * @param unit whose roadmap it is; null where the organisation has none
 * @param units from which to choose
 * @param stored all cards of the unit
 */
record CostsPage(
        Member member, @Nullable UnitId unit, List<RoadmapChoices.OfUnit> units, List<InitiativeFacts> stored) {

    public List<QuarterCost> quarters() {
        return QuarterCost.of(stored);
    }

    /** Those that cost something and are not dropped, the earliest first; without a quarter last. */
    public List<InitiativeFacts> cards() {
        return stored.stream()
                .filter(it -> it.cost() != null && it.status() != Status.DROPPED)
                .sorted(Comparator.comparing(InitiativeFacts::target, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InitiativeFacts::title))
                .toList();
    }
}
