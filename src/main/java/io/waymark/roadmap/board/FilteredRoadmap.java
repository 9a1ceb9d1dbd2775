package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.content.EditionId;
import io.waymark.roadmap.Card;
import java.util.List;

/**
 * What the filters of a roadmap's page let through, for whoever shows it elsewhere.
 *
 * @param unit its name; empty where the organisation has none
 * @param edition by which the unit's gaps are told
 * @param cards as grouped and sorted on the page
 */
public record FilteredRoadmap(String unit, EditionId edition, List<Dimension> dimensions, List<Card> cards) {

    /** The title of the dimension that a card belongs to; empty for own work. */
    public String dimensionOf(Card card) {
        return RoadmapPage.title(dimensions, card.dimension());
    }
}
