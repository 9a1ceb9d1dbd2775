package io.waymark.roadmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cards need each other through their open actions.
 *
 * @param unlocks a card to the others whose actions need one of its own
 */
record CardLinks(Map<InitiativeId, Set<InitiativeId>> unlocks) {

    static CardLinks of(Collection<RoadmapWork> open, Prerequisites prerequisites) {
        Map<ActionId, InitiativeId> cards = open.stream()
                .collect(Collectors.toMap(RoadmapWork::id, it -> it.card().id()));
        Map<InitiativeId, Set<InitiativeId>> unlocks = new HashMap<>();
        for (RoadmapWork work : open) {
            InitiativeId waiting = work.card().id();
            prerequisites.needs(work.id()).stream()
                    .flatMap(it -> Optional.ofNullable(cards.get(it)).stream())
                    .filter(it -> !it.equals(waiting))
                    .forEach(it ->
                            unlocks.computeIfAbsent(it, key -> new HashSet<>()).add(waiting));
        }
        return new CardLinks(unlocks);
    }

    int unlockedBy(InitiativeId card) {
        return unlocks.getOrDefault(card, Set.of()).size();
    }
}
