package io.waymark.questionnaire;

import io.waymark.assessment.Baseline;
import io.waymark.assessment.page.Mark;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Optional;

/**
 * What a practice was rated in the cycle before.
 *
 * @param when title of that cycle
 */
record Earlier(String when, Rating rating) {

    static Optional<Earlier> of(Baseline baseline, PracticeKey practice) {
        return baseline.of(practice).map(it -> new Earlier(baseline.title(), it));
    }

    public Mark mark() {
        return Mark.of(rating);
    }
}
