package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How a roadmap can be sorted; the order of work decides ties. */
enum Sorting {
    ORDER(Comparator.comparing(card -> 0)),
    PRIORITY(Comparator.comparingDouble(Card::counts).reversed()),
    SIZE(Comparator.comparingDouble(card -> card.worth().days())),
    TARGET(Comparator.comparing(
            card -> card.facts().target(), Comparator.nullsLast(Comparator.<Quarter>naturalOrder()))),
    OWNER(Comparator.comparing(
            card -> card.facts().ownerName(), Comparator.nullsLast(Comparator.<String>naturalOrder())));

    private final Comparator<Card> comparator;

    Sorting(Comparator<Card> comparator) {
        this.comparator = comparator;
    }

    /** The one that the URL names, else the order of work. */
    static Sorting named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElse(ORDER);
    }

    /** As it stands in the URL. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<Card> comparator() {
        return comparator;
    }
}
