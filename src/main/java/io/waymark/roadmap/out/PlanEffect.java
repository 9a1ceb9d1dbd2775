package io.waymark.roadmap.out;

import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import java.util.List;

/**
 * What a row would do to a card.
 *
 * @param outrun whether the card was changed since its file left: it is left alone unless the row is chosen
 * @param needs titles of cards that must come first and would come later
 */
record PlanEffect(
        int line, InitiativeFacts card, InitiativePlan plan, String ownerName, boolean outrun, List<String> needs) {

    PlanEffect needing(List<String> titles) {
        return new PlanEffect(line, card, plan, ownerName, outrun, titles);
    }
}
