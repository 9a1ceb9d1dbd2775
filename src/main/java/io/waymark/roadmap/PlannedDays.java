package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The days of the plan that a unit accepted; the plan stands on a floor above. */
public interface PlannedDays {

    /** The last day of each action; none where no plan was accepted. One statement. */
    Map<ActionId, LocalDate> of(Member member, UnitId unit);

    /** The last day of what is left of a card; empty where none of it has dates. */
    static Optional<LocalDate> last(Card card, Map<ActionId, LocalDate> days) {
        return card.actions().stream()
                .filter(PlacedAction::left)
                .flatMap(it -> Optional.ofNullable(days.get(it.facts().id())).stream())
                .max(Comparator.naturalOrder());
    }
}
