package io.waymark.review;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Workflow.Actor;

/** What a dimension waits for, and from whom: message keys end in one of these. */
enum NextStep {
    ANSWER(Actor.OWNER),
    HAND_IN(Actor.OWNER),
    AGREE(Actor.OWNER),
    SUBMIT(Actor.OWNER),
    ANSWER_AGAIN(Actor.OWNER),
    REVIEW(Actor.REVIEWER),
    SIGN_OFF(Actor.LEAD),
    REOPEN(Actor.LEAD);

    private final Actor by;

    NextStep(Actor by) {
        this.by = by;
    }

    /** Who takes it, or sees to it that others do. */
    Actor by() {
        return by;
    }

    /**
     * What the dimension waits for.
     *
     * @param left how many of its practices have no agreed rating
     */
    static NextStep of(ReviewWork work, Turnout turnout, AnsweringProgress progress, int left) {
        return switch (work.state()) {
            case ANSWERING -> whileAnswering(work, turnout, progress, left);
            case SENT_BACK -> ANSWER_AGAIN;
            case SUBMITTED -> REVIEW;
            case ACCEPTED -> SIGN_OFF;
            case SIGNED_OFF -> REOPEN;
        };
    }

    private static NextStep whileAnswering(ReviewWork work, Turnout turnout, AnsweringProgress progress, int left) {
        if (!progress.done()) {
            return ANSWER;
        }
        if (work.scope().openedAt().isPresent() && left > 0) {
            return AGREE;
        }
        boolean together = work.scope().openedAt().isPresent()
                || turnout.allIn(work.dimension().key());
        return together || work.answeredByOwner(turnout) ? SUBMIT : HAND_IN;
    }
}
