package io.waymark.dashboard;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import java.util.List;

/**
 * A card that holds others and waits for none itself.
 *
 * @param next the cards that wait for it straight, in the order of work; through them it may hold more
 */
record Chain(Card first, List<Card> next) {

    /** How many of the next are named. */
    private static final int NAMED = 3;

    /** Those of a roadmap, the one that holds most first. */
    static List<Chain> of(Roadmap roadmap, List<Card> blockers) {
        return blockers.stream().map(it -> new Chain(it, waiting(roadmap, it))).toList();
    }

    public List<Card> named() {
        return next.stream().limit(NAMED).toList();
    }

    /** How many it holds beside the named ones. */
    public int more() {
        return first.unlocks() - named().size();
    }

    private static List<Card> waiting(Roadmap roadmap, Card first) {
        return roadmap.cards().stream()
                .filter(it -> it.waitsFor().stream()
                        .anyMatch(neighbour -> neighbour.id().equals(first.id())))
                .toList();
    }
}
