package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import java.util.Comparator;
import java.util.List;

/**
 * The cards that the filters let through, and the page of a table that shows some of them. A page begins behind a card, so
 * that nothing is seen twice or never when others finish cards meanwhile.
 *
 * @param through all that the filters let through, as grouped and sorted
 * @param from where the page begins, counted from 0
 */
record Selection(List<Card> through, int from) {

    static final int PAGE = 50;

    /** @param now the quarter that today lies in */
    static Selection of(List<Card> cards, RoadmapFilters filters, List<Dimension> model, Quarter now) {
        Comparator<Card> sort = Sorting.named(filters.sort()).comparator();
        boolean board = RoadmapView.named(filters.view()) == RoadmapView.BOARD;
        Comparator<Card> group = (board ? Grouping.NONE : Grouping.of(filters)).comparator(model);
        List<Card> sorted = cards.stream().sorted(group.thenComparing(sort)).toList();
        CardFilter filter = new CardFilter(filters, now);
        List<Card> through = filter.of(sorted);
        return new Selection(through, Math.min(from(sorted, filter), lastPage(through.size())));
    }

    /** Counts what the filters let through up to the named card, which they need not let through any more. */
    private static int from(List<Card> sorted, CardFilter filter) {
        int behind = place(sorted, filter.filters().after()) + 1;
        int until = place(sorted, filter.filters().before());
        if (until >= 0) {
            return Math.max(0, filter.of(sorted.subList(0, until)).size() - PAGE);
        }
        return filter.of(sorted.subList(0, behind)).size();
    }

    private static int place(List<Card> cards, String id) {
        return id.isEmpty()
                ? -1
                : cards.stream().map(it -> it.id().toString()).toList().indexOf(id);
    }

    private static int lastPage(int cards) {
        return Math.max(0, (cards - 1) / PAGE * PAGE);
    }

    public List<Card> shown() {
        return through.subList(from, Math.min(from + PAGE, through.size()));
    }

    public int first() {
        return from + 1;
    }

    public int last() {
        return from + shown().size();
    }

    public boolean hasNext() {
        return last() < through.size();
    }
}
