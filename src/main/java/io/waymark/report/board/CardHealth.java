package io.waymark.report.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;

/** How a card goes on; each that was not dropped is in one of these. */
public enum CardHealth {
    DONE,
    IN_PROGRESS,
    BLOCKED,
    /** Its quarter went by with work left, and nothing blocks it. */
    LATE,
    AHEAD;

    /** @param now the quarter that today lies in */
    public static CardHealth of(Card card, Quarter now) {
        Status status = card.facts().status();
        if (status != Status.BLOCKED && card.facts().late(now)) {
            return LATE;
        }
        return switch (status) {
            case DONE -> DONE;
            case BLOCKED -> BLOCKED;
            case IN_PROGRESS -> IN_PROGRESS;
            case PROPOSED, PLANNED, DROPPED -> AHEAD;
        };
    }
}
