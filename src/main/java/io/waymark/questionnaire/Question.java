package io.waymark.questionnaire;

import io.waymark.assessment.Hint;
import io.waymark.content.Practice;
import java.util.List;
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

    /** The same question in another state. */
    Question with(AnswerState other) {
        return new Question(practice, other, earlier, suggested, reworded);
    }

    /** One of the four. */
    record Option(String rating, String text) {}
}
