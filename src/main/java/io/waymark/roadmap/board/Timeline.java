package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    static Timeline of(
            List<Card> cards,
            Map<InitiativeId, CardOutlooks.Ends> ends,
            Optional<Card> selected,
            CardNeeds needs,
            Quarter now) {
        Map<Card, Span> spans = new LinkedHashMap<>();
        cards.forEach(card -> Span.of(card.facts(), ends.get(card.id())).ifPresent(it -> spans.put(card, it)));
        List<Map.Entry<Card, Span>> planned = spans.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Span::start).thenComparing(Span::end)))
                .toList();
        List<Quarter> quarters = quarters(spans.values(), now);
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<Card, Span> it : planned) {
            bars.add(bar(it.getKey(), it.getValue(), bars.size(), quarters));
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

    /** Whether anything is said of how sure an end is. */
    public boolean forecast() {
        return bars.stream().anyMatch(it -> it.sure() != null);
    }

    /** Where a quarter begins. */
    public int left(int quarter) {
        return TITLES + quarter * QUARTER;
    }

    private static List<Quarter> quarters(Collection<Span> planned, Quarter now) {
        Quarter first = planned.stream()
                .map(it -> Quarter.of(it.start()))
                .min(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) < 0)
                .orElse(now);
        Quarter last = planned.stream()
                .map(it -> Quarter.of(it.last().minusDays(1)))
                .max(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) > 0)
                .orElse(now);
        return Stream.iterate(first, it -> it.compareTo(last) <= 0, it -> it.plus(1))
                .toList();
    }

    private static Bar bar(Card card, Span span, int row, List<Quarter> quarters) {
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
        List<Card> needed = needs.of(selected);
        List<Card> waiting = needs.waitingFor(selected);
        return bars.stream()
                .filter(it -> it.card().equals(selected))
                .flatMap(its -> Stream.concat(
                        bars.stream()
                                .filter(it -> needed.contains(it.card()))
                                .map(it -> Arrow.between(it.right(), it.middle(), its.left(), its.middle())),
                        bars.stream()
                                .filter(it -> waiting.contains(it.card()))
                                .map(it -> Arrow.between(its.right(), its.middle(), it.left(), it.middle()))))
                .toList();
    }
}
