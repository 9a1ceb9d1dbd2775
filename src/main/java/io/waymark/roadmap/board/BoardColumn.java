package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a board that are planned for the same time, those that are late first.
 *
 * @param quarter that a card gets which is moved here; null where it loses its own
 */
record BoardColumn(Kind kind, @Nullable Quarter quarter, List<Card> cards) {

    /** How many quarters after this one have a column of their own. */
    static final int NEXT = 3;

    /** What a column stands for. */
    enum Kind {
        /** Work without anything left that was planned for a quarter that is over. */
        EARLIER,
        /** This quarter, with all that is late. */
        NOW,
        NEXT,
        /** Everything after those. */
        LATER,
        UNPLANNED;

        static Kind of(Card card, Quarter now) {
            Quarter target = card.facts().target();
            if (target == null) {
                return UNPLANNED;
            }
            int place = target.compareTo(now);
            if (place <= 0) {
                return place == 0 || card.facts().status().open() ? NOW : EARLIER;
            }
            return target.compareTo(now.plus(BoardColumn.NEXT)) <= 0 ? NEXT : LATER;
        }
    }

    /**
     * All columns, also those that hold no card.
     *
     * @param now the quarter that today lies in
     */
    static List<BoardColumn> of(List<Card> cards, Quarter now) {
        return Stream.of(
                        Stream.of(column(Kind.EARLIER, null, cards, now), column(Kind.NOW, now, cards, now)),
                        Stream.iterate(1, it -> it + 1).limit(NEXT).map(it -> next(now.plus(it), cards, now)),
                        Stream.of(
                                column(Kind.LATER, now.plus(NEXT + 1), cards, now),
                                column(Kind.UNPLANNED, null, cards, now)))
                .flatMap(it -> it)
                .toList();
    }

    /** The person-days that are left of its cards. */
    public double days() {
        return cards.stream()
                .filter(it -> it.facts().status().open())
                .mapToDouble(it -> it.worth().days())
                .sum();
    }

    /** Whether it folds: what is over, and what waits for its time. */
    public boolean aside() {
        return kind == Kind.EARLIER || kind == Kind.UNPLANNED;
    }

    private static BoardColumn next(Quarter quarter, List<Card> cards, Quarter now) {
        return column(
                Kind.NEXT,
                quarter,
                cards.stream().filter(it -> quarter.equals(it.facts().target())).toList(),
                now);
    }

    private static BoardColumn column(Kind kind, @Nullable Quarter quarter, List<Card> cards, Quarter now) {
        return new BoardColumn(
                kind,
                quarter,
                cards.stream()
                        .filter(it -> Kind.of(it, now) == kind)
                        .sorted(Comparator.comparing(it -> !it.facts().late(now)))
                        .toList());
    }
}
