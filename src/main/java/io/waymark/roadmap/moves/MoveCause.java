package io.waymark.roadmap.moves;

/**
 * Why a card moved.
 *
 * @param what the thing that changed, by its title; empty where the kind says all
 * @param from what it was, and {@code to} what it is; empty where that says nothing
 */
public record MoveCause(Kind kind, String what, String from, String to) {

    /** What happened, the most telling first. */
    public enum Kind {
        BY_HAND,
        BY_HAND_NO_MORE,
        /** An action of its own. */
        FINISHED,
        ADDED,
        /** An action that another card holds now, or none. */
        GIVEN_AWAY,
        /** What it waited for. */
        PREREQUISITE,
        ANSWER,
        EXEMPTION,
        EXEMPTION_NO_MORE,
        QUARTER,
        QUARTER_NO_MORE,
        GOAL_DUE,
        GOAL_DUE_NO_MORE,
        /** What its dimension works from, and so what is expected of it. */
        LEVEL,
        GOAL,
        GOAL_NEW,
        STRENGTH,
        /** Its practices are other ones in the version of the model that is told. */
        MODEL,
        EFFORT,
        NEEDED,
        NEEDED_NO_MORE,
        WAITS,
        WAITS_NO_MORE,
        /** Nothing of its own changed. */
        OTHERS
    }

    static MoveCause of(Kind kind) {
        return new MoveCause(kind, "", "", "");
    }

    static MoveCause of(Kind kind, String what) {
        return new MoveCause(kind, what, "", "");
    }

    /** Whether from and to are ratings. */
    public boolean answered() {
        return kind == Kind.ANSWER;
    }
}
