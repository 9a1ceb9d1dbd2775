package io.waymark.roadmap.moves;

import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What moved on a roadmap since a day. As few cards as possible are said to have moved: those that keep their order among each
 * other stand still, whatever came in between, and one of which nothing changed moves only where no other choice is left.
 *
 * @param day as whose beginning the order is known; not always the one that was asked for
 * @param moved in the order that stands
 * @param fresh cards that did not stand on the roadmap then, or not with work left
 * @param settled cards that had work left then, and are done or dropped now
 */
public record OrderMoves(LocalDate day, List<CardMove> moved, List<Card> fresh, List<Card> settled) {

    public static OrderMoves between(LocalDate day, KeptOrder then, Roadmap roadmap, List<RankedGoal> ranked) {
        KeptOrder now = KeptOrder.of(roadmap, ranked);
        Map<UUID, Card> cards =
                roadmap.cards().stream().collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        Map<UUID, Integer> places = places(then);
        return new OrderMoves(
                day,
                moved(then, now, cards, new MoveCauses(then, now, cards, ranked)),
                now.cards().stream()
                        .filter(it -> !places.containsKey(it.id()))
                        .map(it -> Objects.requireNonNull(cards.get(it.id())))
                        .toList(),
                roadmap.cards().stream()
                        .filter(it -> it.rank().isEmpty()
                                && places.containsKey(it.id().value()))
                        .toList());
    }

    /** Whether the order is as it was. */
    public boolean still() {
        return moved.isEmpty() && fresh.isEmpty() && settled.isEmpty();
    }

    private static List<CardMove> moved(KeptOrder then, KeptOrder now, Map<UUID, Card> cards, MoveCauses causes) {
        Map<UUID, Integer> places = places(then);
        Map<UUID, Integer> today = places(now);
        List<KeptCard> both =
                now.cards().stream().filter(it -> places.containsKey(it.id())).toList();
        List<List<MoveCause>> why = both.stream()
                .map(it -> causes.of(then.cards().get(Objects.requireNonNull(places.get(it.id()))), it))
                .toList();
        BitSet still = Steadiest.of(before(then, both, today), weights(why));
        return IntStream.range(0, both.size())
                .filter(it -> !still.get(it))
                .mapToObj(it -> move(both.get(it), why.get(it), cards, places, today))
                .toList();
    }

    private static CardMove move(
            KeptCard card,
            List<MoveCause> causes,
            Map<UUID, Card> cards,
            Map<UUID, Integer> places,
            Map<UUID, Integer> today) {
        return new CardMove(
                Objects.requireNonNull(cards.get(card.id())),
                Objects.requireNonNull(places.get(card.id())) + 1,
                Objects.requireNonNull(today.get(card.id())) + 1,
                causes.isEmpty() ? List.of(MoveCause.of(MoveCause.Kind.OTHERS)) : causes);
    }

    /** The places then, counted among those that stand now, in the order that stands. */
    private static int[] before(KeptOrder then, List<KeptCard> both, Map<UUID, Integer> today) {
        Map<UUID, Integer> among = new HashMap<>();
        then.cards().stream().filter(it -> today.containsKey(it.id())).forEach(it -> among.put(it.id(), among.size()));
        return both.stream()
                .mapToInt(it -> Objects.requireNonNull(among.get(it.id())))
                .toArray();
    }

    /** One of which nothing changed outweighs all others of which something did. */
    private static long[] weights(List<List<MoveCause>> why) {
        return why.stream().mapToLong(it -> it.isEmpty() ? why.size() + 1L : 1).toArray();
    }

    private static Map<UUID, Integer> places(KeptOrder order) {
        Map<UUID, Integer> places = new HashMap<>();
        order.cards().forEach(it -> places.put(it.id(), places.size()));
        return places;
    }
}
