package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a wish decides against prerequisites, of which nobody is told twice.
 *
 * @param roadmaps of the units whose cards it changes
 * @param now the quarter that today lies in
 */
record ToldOrder(Map<UnitId, Roadmap> roadmaps, CardChangesForm wish, Quarter now) {

    /** Of a wish that says nothing of when or whether work is done. */
    static final ToldOrder KEPT = new ToldOrder(Map.of(), CardChangesForm.EMPTY, new Quarter(1970, 1));

    /** The cards of which somebody is to be told, each with what the wish adds; none where it says why. */
    List<JointOutcome.Told> told(List<InitiativeFacts> cards) {
        return !wish.orders() || !wish.against().isEmpty()
                ? List.of()
                : cards.stream()
                        .map(it -> new JointOutcome.Told(it, added(it)))
                        .filter(it -> !it.needs().isEmpty())
                        .toList();
    }

    /** Why the card may be kept against what it needs; empty where it then keeps to the order. */
    String reason(InitiativeFacts card) {
        if (wish.orders() && needs(card, wish.over(card.plan())).isEmpty()) {
            return "";
        }
        return wish.against().isEmpty() ? card.against() : wish.against();
    }

    private List<AgainstPrerequisite> added(InitiativeFacts card) {
        List<Card.Neighbour> before = needs(card, card.plan()).stream()
                .map(AgainstPrerequisite::needed)
                .toList();
        return needs(card, wish.over(card.plan())).stream()
                .filter(it -> !before.contains(it.needed()))
                .toList();
    }

    /** What is changed in the same go keeps to the order by itself. */
    private List<AgainstPrerequisite> needs(InitiativeFacts card, InitiativePlan plan) {
        Roadmap roadmap = Objects.requireNonNull(roadmaps.get(card.unit()));
        return AgainstPrerequisite.of(roadmap, card.id(), plan, now).stream()
                .filter(it -> !wish.seen().containsKey(it.needed().id()))
                .toList();
    }
}
