package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cards and actions of the small model, without a database. */
final class Planned {

    private static final int ACTIONS = 100;

    private Planned() {}

    static InitiativeId id(int number) {
        return new InitiativeId(new UUID(0, number));
    }

    /** The nth action of a card, from 0. */
    static ActionId action(int card, int nth) {
        return new ActionId(new UUID(1, (long) card * ACTIONS + nth));
    }

    /** A card with an action for each practice. */
    static InitiativeFacts card(int number, Status status, String... closes) {
        return card(number, status, null, actions(number, closes));
    }

    /** One whose value in ten days was set by hand. */
    static InitiativeFacts byHand(int number, double priority, String... closes) {
        return card(
                number,
                Status.PLANNED,
                new InitiativeFacts.ByHand(priority, "", "Archie", Instant.EPOCH),
                actions(number, closes));
    }

    static InitiativeFacts card(
            int number, Status status, InitiativeFacts.@Nullable ByHand byHand, List<ActionFacts> actions) {
        return new InitiativeFacts(
                id(number),
                0,
                new UnitId(new UUID(0, 0)),
                null,
                "Card " + number,
                "",
                new InitiativePlan(status, "Because", null, null),
                null,
                byHand,
                actions);
    }

    /** An action of the small model that closes practices. */
    static ActionFacts action(ActionId id, String... closes) {
        return new ActionFacts(
                id,
                0,
                new EditionId("small", "1"),
                "Do " + String.join(" and ", closes),
                keys(closes),
                ActionFacts.OwnWords.NONE,
                Set.of(),
                null,
                null);
    }

    static ActionFacts finished(ActionFacts it) {
        return new ActionFacts(
                it.id(),
                it.version(),
                it.edition(),
                it.title(),
                it.practices(),
                it.own(),
                it.ticked(),
                new ActionFacts.Finish(Instant.EPOCH, "Archie", null),
                null);
    }

    /** Somebody's own work of so many days. */
    static ActionFacts ownWork(ActionId id, int days) {
        ActionFacts.OwnWords words =
                new ActionFacts.OwnWords(List.of("Begin", "End"), List.of(), new Effort(days, days, days));
        return new ActionFacts(id, 0, null, "Own work", List.of(), words, Set.of(0), null, null);
    }

    /** As it is reckoned with the edition that it was made with. */
    static CardWork work(InitiativeFacts card, Edition edition) {
        return new CardWork(
                card,
                card.actions().stream()
                        .map(it -> it.edition() == null
                                ? RoadmapWork.own(card, it)
                                : RoadmapWork.of(card, it, edition, edition, it.practices()))
                        .toList());
    }

    private static List<ActionFacts> actions(int number, String... closes) {
        return IntStream.range(0, closes.length)
                .mapToObj(nth -> action(action(number, nth), closes[nth]))
                .toList();
    }

    private static List<PracticeKey> keys(String... slugs) {
        return Arrays.stream(slugs).map(SmallModel::key).toList();
    }
}
