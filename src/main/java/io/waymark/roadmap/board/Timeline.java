package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cards as bars over quarters, the earliest first, with the arrows of the selected one. All lengths are units of its drawing.
 *
 * @param quarters from the first that holds anything to the last, this one among them
 * @param unplanned how many cards have no quarter
 */
record Timeline(List<Quarter> quarters, List<TimelineBar> bars, List<Arrow> arrows, long unplanned) {

    static final int TITLES = 300;
    static final int ROW = 28;
    static final int HEAD = 28;

    /** What a short title takes at most. */
    private static final int SHORT = 190;

    /**
     * @param now the quarter that today lies in
     * @param day of something that happened, where the reader is
     */
    static Timeline of(
            List<Card> cards,
            Map<InitiativeId, CardOutlooks.Ends> ends,
            Optional<Card> selected,
            CardNeeds needs,
            Quarter now,
            Function<Instant, LocalDate> day) {
        Map<Card, Span> spans = new LinkedHashMap<>();
        cards.forEach(
                card -> Span.of(card.facts(), ends.get(card.id()), now, day).ifPresent(it -> spans.put(card, it)));
        List<Map.Entry<Card, Span>> planned = spans.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Span::start).thenComparing(Span::end)))
                .toList();
        QuarterScale scale = QuarterScale.of(spans.values(), now);
        List<TimelineBar> bars = new ArrayList<>();
        for (Map.Entry<Card, Span> it : planned) {
            bars.add(TimelineBar.of(it.getKey(), it.getValue(), bars.size(), scale));
        }
        return new Timeline(
                scale.quarters(),
                List.copyOf(bars),
                selected.map(it -> arrows(it, bars, needs)).orElse(List.of()),
                cards.size() - planned.size());
    }

    public int width() {
        return TITLES + quarters.size() * QuarterScale.WIDTH;
    }

    public int height() {
        return HEAD + bars.size() * ROW;
    }

    /** Whether anything is said of how sure an end is. */
    public boolean forecast() {
        return bars.stream().anyMatch(it -> it.sure() != null);
    }

    /** Whether anything goes on after its quarter. */
    public boolean overruns() {
        return bars.stream().anyMatch(it -> it.due() != null);
    }

    /** Whether a title that begins with the bar would leave the drawing. */
    public boolean atItsEnd(TimelineBar bar) {
        return bar.left() > width() - SHORT;
    }

    /** Where a quarter begins. */
    public int left(int quarter) {
        return TITLES + quarter * QuarterScale.WIDTH;
    }

    private static List<Arrow> arrows(Card selected, List<TimelineBar> bars, CardNeeds needs) {
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
