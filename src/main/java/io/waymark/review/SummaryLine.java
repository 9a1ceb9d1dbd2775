package io.waymark.review;

import io.waymark.assessment.AnsweringProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension in the review of an assessment.
 *
 * @param owner null where nobody was named
 * @param reviewer null where nobody was named
 * @param notIn who answers and has not handed in
 * @param next what it waits for
 * @param ownAnswers whether the member alone answers in it
 */
record SummaryLine(
        ReviewWork work,
        @Nullable String owner,
        @Nullable String reviewer,
        AnsweringProgress progress,
        List<String> notIn,
        NextStep next,
        boolean ownAnswers) {

    public String style() {
        return Stage.style(work.state());
    }

    /** Who takes the next step beside the leads; null where only they do. */
    public @Nullable String whose() {
        return switch (next.by()) {
            case OWNER -> owner;
            case REVIEWER -> reviewer;
            case LEAD -> null;
        };
    }

    /** The field that says which version was on the screen. */
    public String seen() {
        return ReviewForm.seen(work.dimension().key());
    }
}
