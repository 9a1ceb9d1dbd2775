package io.waymark.assessment.web;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Practice;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One practice as it was answered.
 *
 * @param agreed what the assessment stands on; null while the practice is open or undecided
 * @param voices who said what, in the order of saving
 */
record CheckedPractice(Practice practice, @Nullable Rated agreed, List<Voice> voices) {

    /** What one respondent said. */
    record Voice(String who, AnswerContent content) {

        public Mark mark() {
            return Mark.of(content.rating());
        }

        boolean hasWords() {
            return !content.reason().isBlank() || !content.note().isBlank();
        }
    }

    public Mark mark() {
        if (agreed != null) {
            return Mark.of(agreed.rating());
        }
        return voices.stream().allMatch(it -> it.mark() == Mark.OPEN) ? Mark.OPEN : Mark.UNDECIDED;
    }

    /** Who said what, where it needs to be told: differing answers, and words beside a rating. */
    public List<Voice> told() {
        return mark() == Mark.UNDECIDED
                ? voices
                : voices.stream().filter(Voice::hasWords).toList();
    }

    /** How sure the least sure respondent is; null where no rating of the scale was agreed. */
    public @Nullable Confidence confidence() {
        return agreed != null && agreed.rating().onScale() ? agreed.confidence() : null;
    }
}
