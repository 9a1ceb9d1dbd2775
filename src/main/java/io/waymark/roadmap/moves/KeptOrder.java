package io.waymark.roadmap.moves;

import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import java.util.List;
import java.util.UUID;

/**
 * The order of a roadmap with what made it.
 *
 * @param goals their ids, what matters most first
 * @param cards those with work left, what comes first first
 */
public record KeptOrder(List<UUID> goals, List<KeptCard> cards) {

    /** What stands. */
    public static KeptOrder of(Roadmap roadmap, List<RankedGoal> ranked) {
        return new KeptOrder(
                ranked.stream().map(it -> it.id().value()).toList(),
                roadmap.cards().stream()
                        .filter(KeptOrder::stands)
                        .map(KeptCard::of)
                        .toList());
    }

    private static boolean stands(Card card) {
        return card.rank().isPresent();
    }

    /** The rank of a goal, 1 matters most; 0 where it had none. */
    int rank(UUID goal) {
        return goals.indexOf(goal) + 1;
    }
}
