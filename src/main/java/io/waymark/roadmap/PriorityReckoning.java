package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.WorkOrder;
import io.waymark.roadmap.order.WorkOrder.Place;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the actions of a unit's cards into order and keeps every number that led there; a pure function of what it is given.
 * Not cards but actions are ordered: practices require each other without circles, cards need not.
 */
final class PriorityReckoning {

    private final List<CardWork> cards;
    private final Map<ActionId, RoadmapWork> works;
    private final Map<ActionId, Worth> worths;
    private final Map<InitiativeId, Worth> ofCards;
    private final Map<PracticeKey, Rating> ratings;
    private final Prerequisites prerequisites;

    /**
     * @param ratings as agreed in the latest assessment; unanswered practices are missing
     */
    PriorityReckoning(List<CardWork> cards, Map<PracticeKey, Rating> ratings, ValueRule rule) {
        this.cards = cards;
        this.works = cards.stream()
                .flatMap(it -> it.works().stream())
                .collect(Collectors.toMap(RoadmapWork::id, Function.identity()));
        Map<PracticeKey, Integer> sharers = sharers(works.values());
        this.worths = works.values().stream()
                .collect(Collectors.toMap(RoadmapWork::id, it -> it.worth(rule, ratings, sharers)));
        this.ofCards = cards.stream().collect(Collectors.toMap(CardWork::id, this::left));
        this.ratings = ratings;
        this.prerequisites = Prerequisites.of(open(), Settled.practices(works.values(), ratings));
    }

    /**
     * Each card at its place: ranked those with work left, then the done, then the dropped ones.
     *
     * @param assessed whether the unit was
     */
    Roadmap roadmap(boolean assessed) {
        WorkOrder<ActionId> order = WorkOrder.of(items());
        return switch (order) {
            case WorkOrder.Ordered<ActionId> ordered ->
                new Roadmap(assessed, placed(ordered.places()), List.of(), ordered.distance());
            case WorkOrder.Cycle<ActionId> cycle -> new Roadmap(assessed, placed(alone()), cycle.path(), 0);
        };
    }

    private List<Card> placed(List<Place<ActionId>> places) {
        Map<ActionId, PlacedCards.Numbered> numbered = IntStream.range(0, places.size())
                .boxed()
                .collect(Collectors.toMap(
                        it -> places.get(it).item().id(), it -> new PlacedCards.Numbered(it + 1, places.get(it))));
        return new PlacedCards(
                        works, worths, ofCards, ratings, prerequisites, numbered, CardLinks.of(open(), prerequisites))
                .of(cards);
    }

    private List<Place<ActionId>> alone() {
        return items().stream().sorted(WorkItem.byBand()).map(Place::alone).toList();
    }

    private List<WorkItem<ActionId>> items() {
        return open().stream()
                .map(it -> it.item(
                        worth(it),
                        it.card()
                                .band(
                                        Objects.requireNonNull(
                                                ofCards.get(it.card().id())),
                                        worth(it)),
                        prerequisites.waitsFor(it.id())))
                .toList();
    }

    private List<RoadmapWork> open() {
        return works.values().stream().filter(RoadmapWork::open).toList();
    }

    private Worth left(CardWork card) {
        return Worth.sum(
                card.works().stream().filter(RoadmapWork::left).map(this::worth).toList());
    }

    private Worth worth(RoadmapWork work) {
        return Objects.requireNonNull(worths.get(work.id()));
    }

    private static Map<PracticeKey, Integer> sharers(Collection<RoadmapWork> works) {
        Map<PracticeKey, Integer> sharers = new HashMap<>();
        works.stream()
                .filter(RoadmapWork::open)
                .flatMap(it -> it.practices().stream())
                .forEach(it -> sharers.merge(it, 1, Integer::sum));
        return sharers;
    }
}
