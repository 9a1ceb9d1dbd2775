package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.WorkOrder.Place;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cards where the first of their open actions stands. Open ones without any come behind, the oldest first. */
record PlacedCards(
        Map<ActionId, RoadmapWork> works,
        Map<ActionId, Worth> worths,
        Map<InitiativeId, Worth> ofCards,
        Map<PracticeKey, Rating> ratings,
        Prerequisites prerequisites,
        Map<ActionId, Numbered> numbered,
        CardLinks links) {

    private static final Comparator<Card> BY_VALUE = Comparator.comparing((Card it) -> it.band())
            .thenComparing(Comparator.comparingDouble(Card::counts).reversed())
            .thenComparing(Card::id);

    /** A place among all, which counts from 1. */
    record Numbered(int number, Place<ActionId> place) {}

    List<Card> of(List<CardWork> cards) {
        List<CardWork> open = cards.stream()
                .filter(it -> it.facts().status().open())
                .sorted(Comparator.comparingInt(this::number).thenComparing(CardWork::id))
                .toList();
        return Stream.of(
                        IntStream.range(0, open.size()).mapToObj(at -> card(open.get(at), Optional.of(at + 1))),
                        unranked(cards, Status.DONE),
                        unranked(cards, Status.DROPPED))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Card> unranked(Collection<CardWork> cards, Status status) {
        return cards.stream()
                .filter(it -> it.facts().status() == status)
                .map(it -> card(it, Optional.empty()))
                .sorted(BY_VALUE);
    }

    private Card card(CardWork card, Optional<Integer> rank) {
        Worth worth = Objects.requireNonNull(ofCards.get(card.id()));
        Optional<Numbered> first = first(card);
        return new Card(
                rank,
                card.facts(),
                card.works().stream().map(this::action).toList(),
                worth,
                first.map(it -> others(card, waitsFor(it.place().item().id()))).orElse(List.of()),
                first.map(it -> it.place().band()).orElseGet(() -> rank.isPresent() ? WorkBand.SETTLED : worth.band()),
                first.flatMap(it -> movedUpFor(it.place()))
                        .filter(it -> !it.id().equals(card.id())),
                links.unlockedBy(card.id()));
    }

    private PlacedAction action(RoadmapWork work) {
        Numbered at = numbered.get(work.id());
        Worth worth = Objects.requireNonNull(worths.get(work.id()));
        ActionText text = ActionText.of(work);
        return new PlacedAction(
                Optional.ofNullable(at).map(Numbered::number),
                work.facts(),
                work.left(),
                Optional.ofNullable(work.edition()).map(Edition::id).orElse(null),
                work.closures().stream().map(this::closing).toList(),
                text.steps(),
                text.doneWhen(),
                worth,
                at == null ? List.of() : waitsFor(work.id()),
                at == null ? Set.of() : prerequisites.waitsFor(work.id()),
                at == null ? worth.band() : at.place().band(),
                Optional.ofNullable(at).flatMap(it -> movedUpFor(it.place())),
                at == null ? 0 : at.place().unlocks());
    }

    private Optional<Numbered> first(CardWork card) {
        return card.works().stream()
                .flatMap(it -> Optional.ofNullable(numbered.get(it.id())).stream())
                .min(Comparator.comparingInt(Numbered::number));
    }

    private int number(CardWork card) {
        return first(card).map(Numbered::number).orElse(Integer.MAX_VALUE);
    }

    private List<Card.Neighbour> waitsFor(ActionId action) {
        return prerequisites.waitsFor(action).stream()
                .map(this::neighbour)
                .distinct()
                .toList();
    }

    private Optional<Card.Neighbour> movedUpFor(Place<ActionId> place) {
        return place.movedUpFor().map(it -> neighbour(it.id()));
    }

    private Card.Neighbour neighbour(ActionId action) {
        InitiativeFacts card = Objects.requireNonNull(works.get(action)).card();
        return new Card.Neighbour(card.id(), card.title());
    }

    private Closing closing(Closure closure) {
        return new Closing(
                closure.topic(),
                closure.practice(),
                ratings.get(closure.practice().key()));
    }

    private static List<Card.Neighbour> others(CardWork card, List<Card.Neighbour> neighbours) {
        return neighbours.stream().filter(it -> !it.id().equals(card.id())).toList();
    }
}
