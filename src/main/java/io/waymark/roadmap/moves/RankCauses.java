package io.waymark.roadmap.moves;

import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.moves.MoveCause.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which goal's new rank gave a card another value. */
final class RankCauses {

    private final KeptOrder then;
    private final KeptOrder now;
    private final Map<UUID, Card> cards;
    private final List<RankedGoal> goals;

    RankCauses(KeptOrder then, KeptOrder now, Map<UUID, Card> cards, List<RankedGoal> goals) {
        this.then = then;
        this.now = now;
        this.cards = cards;
        this.goals = goals;
    }

    /** Of the goals that it serves the one whose rank changed most. */
    Optional<MoveCause> reranked(KeptCard card) {
        Set<RankedGoal> served =
                Objects.requireNonNull(cards.get(card.id())).served().keySet();
        return Stream.concat(served.stream(), goals.stream())
                .filter(it -> steps(it) != 0)
                .max(Comparator.<RankedGoal, Boolean>comparing(served::contains)
                        .thenComparing(it -> Math.abs(steps(it))))
                .map(it -> new MoveCause(
                        then.rank(it.id().value()) == 0 ? Kind.GOAL_NEW : Kind.GOAL,
                        it.statement(),
                        rank(then.rank(it.id().value())),
                        rank(now.rank(it.id().value()))));
    }

    private int steps(RankedGoal goal) {
        return then.rank(goal.id().value()) - now.rank(goal.id().value());
    }

    private static String rank(int rank) {
        return rank == 0 ? "" : String.valueOf(rank);
    }
}
