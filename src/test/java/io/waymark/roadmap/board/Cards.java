package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cards without a database, each with as many days of own work as its number says. */
final class Cards {

    private Cards() {}

    static InitiativeId id(int number) {
        return new InitiativeId(new UUID(0, number));
    }

    /** @param target as printed; null where it has no quarter */
    static Card card(int number, Status status, @Nullable String target) {
        InitiativePlan plan = new InitiativePlan(status, "Because", null, target == null ? null : Quarter.of(target));
        return new Card(
                status.open() ? Optional.of(number) : Optional.empty(),
                new InitiativeFacts(
                        id(number),
                        0,
                        new UnitId(new UUID(0, 0)),
                        null,
                        "Card " + number,
                        "",
                        plan,
                        null,
                        null,
                        List.of()),
                List.of(),
                new Worth(List.of(), number),
                List.of(),
                WorkBand.TARGET,
                Optional.empty(),
                0);
    }

    /** The same with an action that needs these cards next. */
    static Card needing(Card card, int... needed) {
        ActionFacts facts = new ActionFacts(
                new ActionId(new UUID(1, card.id().value().getLeastSignificantBits())),
                0,
                null,
                "Own work",
                List.of(),
                ActionFacts.OwnWords.NONE,
                Set.of(),
                null,
                null);
        List<Card.Neighbour> waitsFor = IntStream.of(needed)
                .mapToObj(it -> new Card.Neighbour(id(it), "Card " + it))
                .toList();
        PlacedAction action = new PlacedAction(
                Optional.of(1),
                facts,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                card.worth(),
                waitsFor,
                Set.of(),
                WorkBand.TARGET,
                Optional.empty(),
                0);
        return new Card(
                card.rank(), card.facts(), List.of(action), card.worth(), waitsFor, card.band(), Optional.empty(), 0);
    }

    /** What people call them. */
    static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }
}
