package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.PlannedWork;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a board that are planned for the same time, what is planned earlier first: those that are late.
 *
 * @param quarter that a card gets which is moved here; null where it loses its own
 * @param cards no more than {@value #MOST}
 * @param all how many there are
 * @param days person-days that are left of all of them
 */
record BoardColumn(Kind kind, @Nullable Quarter quarter, List<ListedCard> cards, int all, double days) {

    /** How many quarters after this one have a column of their own. */
    static final int NEXT = 3;

    /** Whoever wants to see more than this reads a table. */
    static final int MOST = 50;

    /** What a column stands for. */
    enum Kind {
        /** Work without anything left that was planned for a quarter that is over. */
        EARLIER("k.target_quarter < :now and not " + CardQuery.OPEN),
        /** This quarter, with all that is late. */
        NOW("k.target_quarter <= :now and (k.target_quarter = :now or " + CardQuery.OPEN + ")"),
        NEXT("k.target_quarter = :quarter"),
        /** Everything after those. */
        LATER("k.target_quarter >= :quarter"),
        UNPLANNED("k.target_quarter is null");

        private final String where;

        Kind(String where) {
            this.where = where;
        }

        static Kind of(@Nullable Quarter target, boolean open, Quarter now) {
            if (target == null) {
                return UNPLANNED;
            }
            int place = target.compareTo(now);
            if (place <= 0) {
                return place == 0 || open ? NOW : EARLIER;
            }
            return target.compareTo(now.plus(BoardColumn.NEXT)) <= 0 ? NEXT : LATER;
        }
    }

    /**
     * All columns, before anybody reads what they hold.
     *
     * @param now the quarter that today lies in
     */
    static List<BoardColumn> frames(Quarter now) {
        return Stream.of(
                        Stream.of(empty(Kind.EARLIER, null), empty(Kind.NOW, now)),
                        Stream.iterate(1, it -> it + 1).limit(NEXT).map(it -> empty(Kind.NEXT, now.plus(it))),
                        Stream.of(empty(Kind.LATER, now.plus(NEXT + 1)), empty(Kind.UNPLANNED, null)))
                .flatMap(it -> it)
                .toList();
    }

    /** Which cards stand in it, in SQL; its quarter is bound under this name. */
    String where(String bound) {
        return kind.where.replace(":quarter", ":" + bound);
    }

    /** The same column with these first cards, and as much as is planned for its time. */
    BoardColumn holding(List<ListedCard> first, Collection<PlannedWork> planned, Quarter now) {
        List<PlannedWork> its = planned.stream().filter(it -> holds(it, now)).toList();
        return new BoardColumn(
                kind,
                quarter,
                first,
                Math.max(first.size(), its.stream().mapToInt(PlannedWork::cards).sum()),
                its.stream()
                        .filter(PlannedWork::open)
                        .mapToDouble(PlannedWork::days)
                        .sum());
    }

    /** How many are not shown. */
    public int more() {
        return cards.isEmpty() ? 0 : all - cards.size();
    }

    /** Whether it folds: what is over, and what waits for its time. */
    public boolean aside() {
        return kind == Kind.EARLIER || kind == Kind.UNPLANNED;
    }

    private boolean holds(PlannedWork work, Quarter now) {
        Quarter target = work.quarter() == null ? null : Quarter.of(work.quarter());
        return Kind.of(target, work.open(), now) == kind && (kind != Kind.NEXT || Objects.equals(target, quarter));
    }

    private static BoardColumn empty(Kind kind, @Nullable Quarter quarter) {
        return new BoardColumn(kind, quarter, List.of(), 0, 0);
    }
}
