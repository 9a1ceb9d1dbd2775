package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.Card;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        List<Card> through = through(sorted, filters, now);
        return new Selection(through, Math.min(from(sorted, filters, now), lastPage(through.size())));
    }

    private static List<Card> through(List<Card> cards, RoadmapFilters filters, Quarter now) {
        return cards.stream()
                .filter(card -> status(card, filters.status(), now)
                        && words(card, filters.q())
                        && goal(card, filters.goal())
                        && dimension(card, filters.dimension())
                        && owner(card, filters.owner())
                        && team(card, filters.team()))
                .toList();
    }

    /** Counts what the filters let through up to the named card, which they need not let through any more. */
    private static int from(List<Card> sorted, RoadmapFilters filters, Quarter now) {
        int behind = place(sorted, filters.after()) + 1;
        int until = place(sorted, filters.before());
        if (until >= 0) {
            return Math.max(0, through(sorted.subList(0, until), filters, now).size() - PAGE);
        }
        return through(sorted.subList(0, behind), filters, now).size();
    }

    private static int place(List<Card> cards, String id) {
        return id.isEmpty() ? -1 : cards.stream().map(it -> it.id().toString()).toList().indexOf(id);
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

    private static boolean status(Card card, String status, Quarter now) {
        return switch (status) {
            case "" -> card.rank().isPresent();
            case RoadmapFilters.ALL -> true;
            case RoadmapFilters.WAITING -> card.waits();
            case RoadmapFilters.LATE -> card.facts().late(now);
            default -> card.facts().status().name().equals(status);
        };
    }

    private static boolean words(Card card, String words) {
        return card.title().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean goal(Card card, String goal) {
        return goal.isEmpty()
                || card.served().keySet().stream()
                        .anyMatch(it -> it.id().toString().equals(goal));
    }

    private static boolean dimension(Card card, String dimension) {
        return dimension.isEmpty()
                || card.closings().stream()
                        .anyMatch(it -> it.topic().key().dimension().value().equals(dimension));
    }

    private static boolean owner(Card card, String owner) {
        Optional<String> its = Optional.ofNullable(card.facts().plan().owner()).map(PersonId::toString);
        return owner.isEmpty() || its.orElse(RoadmapFilters.NONE).equals(owner);
    }

    private static boolean team(Card card, String team) {
        Optional<String> its =
                Optional.ofNullable(card.facts().team()).map(it -> it.id().toString());
        return team.isEmpty() || its.orElse(RoadmapFilters.NONE).equals(team);
    }
}
