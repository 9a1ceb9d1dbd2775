package io.waymark.roadmap.moves;

import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What put a card at its place.
 *
 * @param byHand its value in ten days where somebody set it
 * @param days person-days that are left
 * @param practices by key, that its open actions close
 * @param open its open actions
 * @param waitsFor cards that its first open action needs next
 * @param movedUpFor the card for whose sake it stands higher than by itself
 */
record KeptCard(
        UUID id,
        @Nullable Double byHand,
        double days,
        Map<String, KeptPractice> practices,
        Set<UUID> open,
        List<UUID> waitsFor,
        @Nullable UUID movedUpFor) {

    static KeptCard of(Card card) {
        Map<String, KeptPractice> practices = new LinkedHashMap<>();
        card.worth().actions().forEach(it -> practices.put(it.practice().key().value(), KeptPractice.of(it)));
        return new KeptCard(
                card.id().value(),
                Optional.ofNullable(card.facts().override())
                        .map(InitiativeFacts.ByHand::priority)
                        .orElse(null),
                card.worth().days(),
                practices,
                card.actions().stream()
                        .filter(it -> it.place().isPresent())
                        .map(it -> it.facts().id())
                        .map(ActionId::value)
                        .collect(Collectors.toSet()),
                card.waitsFor().stream().map(it -> it.id().value()).toList(),
                card.movedUpFor().map(it -> it.id().value()).orElse(null));
    }
}
