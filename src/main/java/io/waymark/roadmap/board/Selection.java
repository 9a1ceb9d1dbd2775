package io.waymark.roadmap.board;

import io.waymark.roadmap.listed.ListedCard;
import java.util.List;

/**
 * A page of a table. It begins behind a card, so that nothing is seen twice or never when others finish cards meanwhile.
 *
 * @param from how many stand before it
 * @param all that the filters let through
 */
record Selection(List<ListedCard> shown, int from, int all) {

    static final int PAGE = 50;

    static final Selection NONE = new Selection(List.of(), 0, 0);

    public int first() {
        return from + 1;
    }

    public int last() {
        return from + shown.size();
    }

    public boolean hasNext() {
        return last() < all;
    }
}
