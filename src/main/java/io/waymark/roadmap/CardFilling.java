package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts actions on the open card of their topic and level on a unit's roadmap, on a new one where there is none. */
final class CardFilling {

    private final Member member;
    private final UnitId unit;
    private final EditionId edition;
    private final Initiatives initiatives;
    private final Map<InitiativeFacts.TopicLevel, InitiativeId> open = new HashMap<>();
    private final Map<InitiativeId, Integer> positions = new HashMap<>();
    private final Set<InitiativeId> filled = new HashSet<>();

    /**
     * @param edition of what is put on them
     * @param cards of the unit
     */
    CardFilling(Member member, UnitId unit, EditionId edition, List<InitiativeFacts> cards, Initiatives initiatives) {
        this.member = member;
        this.unit = unit;
        this.edition = edition;
        this.initiatives = initiatives;
        cards.stream()
                .filter(it -> it.madeFor() != null && it.status().open())
                .forEach(it -> hold(it.madeFor(), it.id(), it.actions().size()));
    }

    /** The action for a practice, at the end of its card. It is to be saved when the cards of all are there. */
    PlannedAction action(Practice practice, String title) {
        InitiativeFacts.TopicLevel place =
                new InitiativeFacts.TopicLevel(practice.key().topic(), practice.level());
        if (!open.containsKey(place)) {
            hold(
                    place,
                    initiatives
                            .save(new Initiative(member, unit, edition, place))
                            .id(),
                    0);
        }
        InitiativeId card = Objects.requireNonNull(open.get(place));
        filled.add(card);
        int position = positions.merge(card, 1, Integer::sum) - 1;
        return new PlannedAction(member, card, position, edition, title, practice.key());
    }

    /** How many cards got an action. */
    int filled() {
        return filled.size();
    }

    private void hold(InitiativeFacts.TopicLevel place, InitiativeId card, int actions) {
        open.putIfAbsent(place, card);
        positions.put(card, actions);
    }
}
