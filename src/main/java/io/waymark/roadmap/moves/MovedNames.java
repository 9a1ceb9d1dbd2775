package io.waymark.roadmap.moves;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ids of kept orders are called now, and what became of them; empty where nothing of that name is left. */
final class MovedNames {

    private final Map<UUID, Card> cards;
    private final Map<UUID, PlacedAction> actions;

    /** @param cards all that there are, by id */
    MovedNames(Map<UUID, Card> cards) {
        this.cards = cards;
        this.actions = cards.values().stream()
                .flatMap(it -> it.actions().stream())
                .collect(Collectors.toMap(it -> it.facts().id().value(), Function.identity()));
    }

    boolean finished(UUID action) {
        return Optional.ofNullable(actions.get(action)).filter(it -> !it.left()).isPresent();
    }

    String action(UUID action) {
        return Optional.ofNullable(actions.get(action))
                .map(it -> it.facts().title())
                .orElse("");
    }

    boolean settled(UUID card) {
        return Optional.ofNullable(cards.get(card))
                .filter(it -> it.facts().status() == Status.DONE || it.allFinished())
                .isPresent();
    }

    String card(@Nullable UUID card) {
        return Optional.ofNullable(cards.get(card)).map(Card::title).orElse("");
    }

    String practice(KeptCard card, String key) {
        return Objects.requireNonNull(cards.get(card.id())).closings().stream()
                .map(Closing::practice)
                .filter(it -> it.key().value().equals(key))
                .map(it -> it.title())
                .findFirst()
                .orElse(key);
    }
}
