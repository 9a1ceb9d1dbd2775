package io.waymark.roadmap.out;

import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do to a card.
 *
 * @param team that works it then; null where none does
 * @param outrun whether the card was changed since its file left: it is left alone unless the row is chosen
 * @param needs titles of cards that must come first and would come later
 */
record PlanEffect(
        int line,
        InitiativeFacts card,
        InitiativePlan plan,
        String ownerName,
        InitiativeFacts.@Nullable ByTeam team,
        boolean outrun,
        List<String> needs) {

    /** Whether another team is to work it. */
    public boolean changesTeam() {
        return !Objects.equals(card.team(), team);
    }

    /** Whether it would change anything. */
    boolean changes() {
        return changesTeam() || !plan.equals(card.plan());
    }

    /** Whether another row wishes the same of the card. */
    boolean agrees(PlanEffect other) {
        return plan.equals(other.plan) && Objects.equals(team, other.team);
    }

    PlanEffect needing(List<String> titles) {
        return new PlanEffect(line, card, plan, ownerName, team, outrun, titles);
    }
}
