package io.waymark.roadmap.board;

import java.util.Arrays;
import java.util.Locale;

/** The ways to look at one list of cards. */
enum RoadmapView {
    BOARD,
    TABLE,
    TIMELINE,
    /** What the selected card needs. */
    GRAPH,
    /** All of it at once, for paper. */
    PRINT;

    /** The one that the URL names, else the board. */
    static RoadmapView named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElse(BOARD);
    }

    /** Whether it shows a table. */
    public boolean tabular() {
        return this == TABLE || this == PRINT;
    }

    /** Whether it is a drawing of all cards. */
    boolean drawn() {
        return this == TIMELINE || this == GRAPH;
    }

    /** As it stands in the URL. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
