package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cards as bars over quarters, the earliest first, with the arrows of the selected one. All lengths are units of its drawing.
 *
 * @param quarters from the first that holds anything to the last, this one among them
 * @param unplanned how many cards have no quarter
 */
record Timeline(List<Quarter> quarters, List<Bar> bars, List<Arrow> arrows, long unplanned) {

    static final int TITLES = 300;
    static final int ROW = 28;
    static final int HEAD = 28;

    private static final int QUARTER = 104;
    private static final int BAR = 14;

    /**
     * A card as a bar.
     *
     * @param sure where it ends almost surely; null where nobody forecasts
     */
    record Bar(
            Card card,
            Span span,
            int row,
            double left,
            double right,
            @Nullable Double sure) {

        public double width() {
            return right - left;
        }

        public double middle() {
            return HEAD + (row + 0.5) * ROW;
        }

        public double top() {
            return middle() - BAR / 2.0;
        }
    }

    /** @param now the quarter that today lies in */
    static Timeline of(List<Card> cards, Optional<Card> selected, CardNeeds needs, Quarter now) {
        List<Card> planned = cards.stream()
                .filter(it -> Span.of(it.facts()).isPresent())
                .sorted(Comparator.comparing((Card it) -> span(it).start()).thenComparing(it -> span(it).end()))
                .toList();
        List<Quarter> quarters = quarters(planned, now);
        List<Bar> bars = new ArrayList<>();
        for (Card card : planned) {
            bars.add(bar(card, bars.size(), quarters));
        }
        return new Timeline(
                quarters,
                List.copyOf(bars),
                selected.map(it -> arrows(it, bars, needs)).orElse(List.of()),
                cards.size() - planned.size());
    }

    public int width() {
        return TITLES + quarters.size() * QUARTER;
    }

    public int height() {
        return HEAD + bars.size() * ROW;
    }

    /** Where a quarter begins. */
    public int left(int quarter) {
        return TITLES + quarter * QUARTER;
    }

    private static Span span(Card card) {
        return Span.of(card.facts()).orElseThrow();
    }

    private static List<Quarter> quarters(List<Card> planned, Quarter now) {
        Quarter first = planned.stream()
                .map(it -> Quarter.of(span(it).start()))
                .min(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) < 0)
                .orElse(now);
        Quarter last = planned.stream()
                .map(it -> Quarter.of(span(it).last().minusDays(1)))
                .max(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) > 0)
                .orElse(now);
        return Stream.iterate(first, it -> it.compareTo(last) <= 0, it -> it.plus(1))
                .toList();
    }

    private static Bar bar(Card card, int row, List<Quarter> quarters) {
        Span span = span(card);
        LocalDate surely = span.surely();
        return new Bar(
                card,
                span,
                row,
                place(span.start(), quarters),
                place(span.end(), quarters),
                surely == null ? null : place(surely, quarters));
    }

    private static double place(LocalDate day, List<Quarter> quarters) {
        Quarter in = Quarter.of(day);
        LocalDate from = in.firstDay();
        double share = (double) ChronoUnit.DAYS.between(from, day)
                / ChronoUnit.DAYS.between(from, in.plus(1).firstDay());
        Quarter first = quarters.getFirst();
        int before = (in.year() - first.year()) * 4 + in.number() - first.number();
        return TITLES + (before + share) * QUARTER;
    }

    private static List<Arrow> arrows(Card selected, List<Bar> bars, CardNeeds needs) {
        return bars.stream()
                .filter(it -> it.card().equals(selected))
                .flatMap(its -> Stream.concat(
                        bars.stream()
                                .filter(it -> needs.of(selected).contains(it.card()))
                                .map(it -> Arrow.between(it.right(), it.middle(), its.left(), its.middle())),
                        bars.stream()
                                .filter(it -> needs.waitingFor(selected).contains(it.card()))
                                .map(it -> Arrow.between(its.right(), its.middle(), it.left(), it.middle()))))
                .toList();
    }
}
