package io.waymark.roadmap.board;

import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of a wish for the plans of cards. */
sealed interface JointOutcome {

    /**
     * It stands as wished.
     *
     * @param before the cards as they were
     * @param changes of each that was changed, its entry in the record
     */
    record Done(List<InitiativeFacts> before, Map<InitiativeId, UUID> changes) implements JointOutcome {}

    /** Somebody changed these first; nothing was changed now. */
    record Stale(List<InitiativeFacts> now) implements JointOutcome {}

    /** These would be done before what they need, and nobody said why; nothing was changed now. */
    record Against(List<Told> cards) implements JointOutcome {}

    /** A card with what must come first. */
    record Told(InitiativeFacts card, List<AgainstPrerequisite> needs) {}
}
