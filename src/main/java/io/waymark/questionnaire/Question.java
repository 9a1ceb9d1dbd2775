package io.waymark.questionnaire;

import io.waymark.content.Practice;
import io.waymark.scoring.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One practice as it is asked of one respondent.
 *
 * @param earlier what it was rated in the cycle before; null where there is none
 * @param suggested what the respondent's own pulse makes likely; null where nothing is suggested, or an answer given
 */
record Question(
        Practice practice,
        AnswerState state,
        @Nullable Earlier earlier,
        @Nullable Rating suggested) {

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
        return new Question(practice, other, earlier, suggested);
    }

    /** One of the four. */
    record Option(String rating, String text) {}
}
