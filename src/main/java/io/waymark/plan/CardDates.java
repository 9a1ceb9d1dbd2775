package io.waymark.plan;

import io.waymark.plan.schedule.MissedPin;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.Unplaced;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a card is worked on.
 *
 * @param slots of its actions in the plan that is proposed, the earliest first
 * @param teams by name
 * @param before the last day that the accepted plan has for it; null where it has none
 * @param missed what does not end in the quarter that the card stands in
 * @param undated its actions without dates
 */
record CardDates(
        Card card,
        List<Slot<ActionId>> slots,
        List<String> teams,
        @Nullable LocalDate before,
        List<MissedPin<ActionId>> missed,
        List<Unplaced<ActionId>> undated) {

    private static final double WEEK = 7;

    public @Nullable LocalDate start() {
        return slots.isEmpty() ? null : slots.getFirst().start();
    }

    public @Nullable LocalDate end() {
        return slots.stream().map(Slot::end).max(LocalDate::compareTo).orElse(null);
    }

    /** Weeks that its end moves, later above 0; 0 where either plan has none. */
    public long weeks() {
        LocalDate end = end();
        return end == null || before == null ? 0 : Math.round(ChronoUnit.DAYS.between(before, end) / WEEK);
    }

    /** Whether the accepted plan does not know it. */
    public boolean fresh() {
        return before == null && !slots.isEmpty();
    }

    /** The quarter that it misses, and why; empty where it ends in time. */
    public Optional<MissedPin<ActionId>> miss() {
        return missed.stream().max((one, other) -> one.end().compareTo(other.end()));
    }

    /** Roles that nobody takes. */
    public List<String> lacking() {
        return undated.stream()
                .filter(Unplaced.NobodyHasRole.class::isInstance)
                .map(it -> ((Unplaced.NobodyHasRole<ActionId>) it).role())
                .distinct()
                .toList();
    }

    /** Whether an action has no dates for another reason. */
    public boolean stuck() {
        return undated.stream().anyMatch(it -> !(it instanceof Unplaced.NobodyHasRole<ActionId>));
    }
}
