package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.RoadmapHead;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page shows of a roadmap: a table, a board or a drawing of it; the others are empty.
 *
 * @param head of the whole, whatever the filters let through
 */
record ShownCards(RoadmapHead head, Selection table, List<BoardColumn> board, DrawnRoadmap drawn) {

    static ShownCards table(RoadmapHead head, Selection table, Quarter now) {
        return new ShownCards(head, table, List.of(), DrawnRoadmap.none(now));
    }

    static ShownCards board(RoadmapHead head, List<BoardColumn> board, Quarter now) {
        return new ShownCards(head, Selection.NONE, board, DrawnRoadmap.none(now));
    }

    static ShownCards drawn(RoadmapHead head, DrawnRoadmap drawn) {
        return new ShownCards(head, Selection.NONE, List.of(), drawn);
    }

    /** Whether the filters let nothing through. */
    public boolean empty() {
        return listed().findAny().isEmpty() && drawn.through().isEmpty();
    }

    /** How many the filters let through. */
    public int through() {
        return table.all()
                + board.stream().mapToInt(BoardColumn::all).sum()
                + drawn.through().size();
    }

    /** The cards of table or board. */
    Stream<ListedCard> listed() {
        return Stream.concat(table.shown().stream(), board.stream().flatMap(it -> it.cards().stream()));
    }
}
