package io.waymark.roadmap.board;

import io.waymark.roadmap.Card;
import java.util.List;

/**
 * A card on the grid.
 *
 * @param lines its title, cut where it is too long
 */
record GraphNode(Card card, boolean selected, List<String> lines, int left, int top) {

    static final int BOX = 176;
    static final int TALL = 44;
    private static final int LETTERS = 27;

    public int middle() {
        return top + TALL / 2;
    }

    int right() {
        return left + BOX;
    }

    /** Two lines at most. */
    static List<String> lines(String title) {
        if (title.length() <= LETTERS) {
            return List.of(title);
        }
        int cut = Math.max(title.lastIndexOf(' ', LETTERS), title.lastIndexOf('-', LETTERS));
        int end = cut > LETTERS / 2 ? cut : LETTERS;
        String rest = title.substring(end).strip();
        return List.of(title.substring(0, end), rest.length() > LETTERS ? rest.substring(0, LETTERS - 1) + "…" : rest);
    }
}
