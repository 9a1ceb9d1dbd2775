package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Roadmap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of rows which cards would be done before what they need.
 *
 * @param now the quarter that today lies in
 */
record AddedNeeds(Roadmap roadmap, Quarter now) {

    /** What the rows add: what was so before was decided before, and what is changed in the same go keeps to the order. */
    List<PlanEffect> to(List<PlanEffect> effects) {
        Set<Card.Neighbour> changed = effects.stream()
                .map(it -> new Card.Neighbour(it.card().id(), it.card().title()))
                .collect(Collectors.toSet());
        return effects.stream()
                .map(it -> {
                    List<Card.Neighbour> before = needs(it.card(), it.card().plan());
                    return it.needing(needs(it.card(), it.plan()).stream()
                            .filter(need -> !before.contains(need) && !changed.contains(need))
                            .map(Card.Neighbour::title)
                            .toList());
                })
                .toList();
    }

    private List<Card.Neighbour> needs(InitiativeFacts card, InitiativePlan plan) {
        return AgainstPrerequisite.of(roadmap, card.id(), plan, now).stream()
                .map(AgainstPrerequisite::needed)
                .toList();
    }
}
