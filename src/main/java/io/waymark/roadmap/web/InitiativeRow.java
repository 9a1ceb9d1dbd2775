package io.waymark.roadmap.web;

import io.waymark.roadmap.Card;

/**
 * A card as the list shows it.
 *
 * @param opensBand whether it is the first of its band on the page
 */
record InitiativeRow(Card card, boolean opensBand) {

    /** The look of the status. */
    public String tone() {
        return Looks.of(card.facts().status());
    }
}
