package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That a card is to be done before another with work left, which holds an action that one of its own needs next. Nobody may
 * decide so without being told; whoever keeps it says why. The same quarter is in keeping.
 *
 * @param needed the other card
 * @param quarter of the other: where it is planned, at the latest this one where somebody works on it; null where it has none
 */
public record AgainstPrerequisite(
        Card.Neighbour needed, @Nullable Quarter quarter) {

    /**
     * What a plan of a card would decide against; empty where it keeps to the order, or plans nothing.
     *
     * @param roadmap that the card stands on. Of a card without work left it knows no prerequisite
     * @param now the quarter that today lies in
     */
    public static List<AgainstPrerequisite> of(Roadmap roadmap, InitiativeId id, InitiativePlan plan, Quarter now) {
        Map<InitiativeId, Card> cards = roadmap.cards().stream()
                .collect(Collectors.toMap(Card::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return Optional.ofNullable(cards.get(id)).stream()
                .flatMap(card -> card.actions().stream())
                .flatMap(action -> action.waitsFor().stream())
                .distinct()
                .filter(it -> !it.id().equals(id))
                .map(it -> new AgainstPrerequisite(
                        it,
                        begins(
                                Objects.requireNonNull(cards.get(it.id()))
                                        .facts()
                                        .plan(),
                                now)))
                .filter(it -> it.comesTooLate(plan, now))
                .toList();
    }

    /** Whatever is done was done before all that has work left. */
    private boolean comesTooLate(InitiativePlan plan, Quarter now) {
        Quarter mine = begins(plan, now);
        return plan.status() == Status.DONE
                || plan.status().open() && mine != null && (quarter == null || mine.compareTo(quarter) < 0);
    }

    private static @Nullable Quarter begins(InitiativePlan plan, Quarter now) {
        Quarter target = plan.target();
        boolean begun = plan.status() == Status.IN_PROGRESS;
        return begun && (target == null || now.compareTo(target) < 0) ? now : target;
    }
}
