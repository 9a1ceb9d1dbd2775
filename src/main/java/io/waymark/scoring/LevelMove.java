package io.waymark.scoring;

/** A level before and after; 0 is "Level 1 not reached". */
public record LevelMove(int from, int to) {

    public boolean falls() {
        return to < from;
    }

    public boolean rises() {
        return to > from;
    }

    /** How many levels, whichever way. */
    int size() {
        return Math.abs(to - from);
    }
}
