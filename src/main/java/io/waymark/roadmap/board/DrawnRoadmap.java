package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A roadmap as timeline and graph draw it: all cards that the filters let through, and what they need of others.
 *
 * @param through as sorted
 * @param chosen id of the selected card; empty where none is
 * @param ends of cards by the accepted plan, where they are drawn
 * @param now the quarter that today lies in
 * @param day of something that happened, where the reader is
 */
record DrawnRoadmap(
        Roadmap roadmap,
        List<Card> through,
        String chosen,
        Map<InitiativeId, CardOutlooks.Ends> ends,
        List<Dimension> dimensions,
        Quarter now,
        Function<Instant, LocalDate> day) {

    /** Where nothing is drawn. */
    static DrawnRoadmap none(Quarter now) {
        return new DrawnRoadmap(Roadmap.NONE, List.of(), "", Map.of(), List.of(), now, it -> now.firstDay());
    }

    /** Which cards need which. */
    public CardNeeds needs() {
        return CardNeeds.among(roadmap.cards());
    }

    /** What the card needs straight, by title. */
    public List<String> needsOf(CardNeeds needs, Card card) {
        return needs.of(card).stream().map(Card::title).toList();
    }

    public Timeline timeline() {
        return Timeline.of(through, ends, selected(), needs(), now, day);
    }

    /** How many of them are late. */
    public long late() {
        return through.stream().filter(it -> it.facts().late(now)).count();
    }

    /** The card whose needs are drawn: the selected one, else the first that waits. */
    public Card root() {
        return selected()
                .or(() -> through.stream().filter(Card::waits).findFirst())
                .orElseGet(through::getFirst);
    }

    public Graph graph() {
        return Graph.of(root(), needs(), this::dimensionOf);
    }

    /** The title of the dimension that a card belongs to; empty for own work. */
    public String dimensionOf(Card card) {
        return RoadmapPage.title(dimensions, card.dimension());
    }

    private Optional<Card> selected() {
        return roadmap.cards().stream()
                .filter(it -> it.id().toString().equals(chosen))
                .findFirst();
    }
}
