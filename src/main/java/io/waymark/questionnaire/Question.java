package io.waymark.questionnaire;

import io.waymark.assessment.Hint;
import io.waymark.content.Practice;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One practice as it is asked of one respondent.
 *
 * @param earlier what it was rated in the cycle before; null where there is none
 * @param suggested what was said elsewhere and makes an answer likely; null where nothing is suggested, or an answer given
 * @param reworded why it has other words than when the respondent answered it; null where it has not
 */
record Question(
        Practice practice,
        AnswerState state,
        @Nullable Earlier earlier,
        @Nullable Hint suggested,
        @Nullable String reworded) {

    /** The four answers of the scale with their texts, in order; the key that chooses each is its position from 1. */
    public List<Option> options() {
        return List.of(
                new Option("NOT", practice.answers().not()),
                new Option("PARTLY", practice.answers().partly()),
                new Option("LARGELY", practice.answers().largely()),
                new Option("FULLY", practice.answers().fully()));
    }

    /** Whether it is to be answered or looked at again; what is answered is folded to a line. */
    public boolean open() {
        return state.form().given() == null
                || reworded != null
                || !state.problems().isEmpty();
    }

    /** How it stands, as the bar of the topic draws it. */
    public String look() {
        Rating given = state.form().given();
        if (given == null) {
            return "";
        }
        if (given == Rating.DONT_KNOW) {
            return "skipped";
        }
        return earlier != null && earlier.rating() != given ? "changed" : "done";
    }

    /** Whether it is open and was rated in the cycle before. */
    boolean mayStillHold() {
        return state.form().given() == null && earlier != null;
    }

    /** The version of the answer that the page shows. */
    int seen() {
        return Objects.requireNonNullElse(state.form().version(), 0);
    }

    /** Whether "not applicable" is offered: an edition can say that a practice applies to everybody. */
    public boolean mayNotApply() {
        return !practice.traits().alwaysApplies() || state.form().given() == Rating.NOT_APPLICABLE;
    }

    /** When that answer is right; null where the edition does not say. */
    public @Nullable String notApplicableWhen() {
        return practice.traits().alwaysApplies() ? null : practice.traits().notApplicable();
    }

    /** Whether nothing but what was chosen tells its choices from those of everybody else. */
    public boolean plain() {
        AnswerForm form = state.form();
        return earlier == null
                && form.reason().isEmpty()
                && form.given() != Rating.NOT_APPLICABLE
                && state.problems().isEmpty();
    }

    /** Whether there is no note, and nothing wrong with it. */
    public boolean unsaid() {
        return state.form().note().isEmpty() && !state.wrong("note");
    }

    /** The question as it is asked of somebody who said nothing yet. */
    Question unanswered() {
        return new Question(practice, AnswerState.opened(practice.key(), Optional.empty()), null, null, null);
    }

    /** The same question in another state. */
    Question with(AnswerState other) {
        return new Question(practice, other, earlier, suggested, reworded);
    }

    /** One of the four. */
    record Option(String rating, String text) {}
}
