package io.waymark.roadmap.moves;

import io.waymark.roadmap.Card;
import java.util.List;

/**
 * A card that stands elsewhere among those that stood there then.
 *
 * @param from its place then, and {@code to} now; 1 comes first
 * @param causes the most telling first; at least one
 */
public record CardMove(Card card, int from, int to, List<MoveCause> causes) {

    public MoveCause cause() {
        return causes.getFirst();
    }

    /** What changed besides. */
    public List<MoveCause> others() {
        return causes.subList(1, causes.size());
    }
}
