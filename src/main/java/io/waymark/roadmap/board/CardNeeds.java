package io.waymark.roadmap.board;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cards of a roadmap need which next, through any of their open actions.
 *
 * @param cards by id, in the order of work
 */
record CardNeeds(Map<InitiativeId, Card> cards) {

    static CardNeeds among(List<Card> cards) {
        return new CardNeeds(cards.stream()
                .collect(Collectors.toMap(Card::id, Function.identity(), (one, same) -> one, LinkedHashMap::new)));
    }

    /** The other cards that come before this one, straight. */
    List<Card> of(Card card) {
        return card.actions().stream()
                .flatMap(it -> it.waitsFor().stream())
                .map(Card.Neighbour::id)
                .filter(it -> !it.equals(card.id()))
                .distinct()
                .flatMap(it -> Stream.ofNullable(cards.get(it)))
                .toList();
    }

    /** The other cards that wait for this one, straight. */
    List<Card> waitingFor(Card card) {
        return cards.values().stream().filter(it -> of(it).contains(card)).toList();
    }

    /** The card and all that comes before it, straight or through others. */
    Set<Card> closure(Card card) {
        Set<Card> closure = new LinkedHashSet<>();
        Deque<Card> next = new ArrayDeque<>(List.of(card));
        while (!next.isEmpty()) {
            Card needed = next.remove();
            if (closure.add(needed)) {
                next.addAll(of(needed));
            }
        }
        return closure;
    }
}
