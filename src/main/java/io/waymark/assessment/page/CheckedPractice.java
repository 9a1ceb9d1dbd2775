package io.waymark.assessment.page;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Practice;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One practice as it was answered.
 *
 * @param agreed what the assessment stands on; null while the practice is open, undecided or not compared yet
 * @param notYet whether it counts as Not because what comes before is far from met
 * @param undecided whether several people answered it differently, and nobody decided
 * @param voices who said what, in the order of saving
 */
public record CheckedPractice(
        Practice practice, @Nullable Rated agreed, boolean notYet, boolean undecided, List<Voice> voices) {

    /** What one respondent said. */
    public record Voice(String who, AnswerContent content) {

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
        return undecided ? Mark.UNDECIDED : alone().map(Voice::mark).orElse(Mark.OPEN);
    }

    /** The reader's own answer, which nobody else sees yet. */
    Optional<Voice> alone() {
        return agreed != null || undecided
                ? Optional.empty()
                : voices.stream().filter(it -> it.mark() != Mark.OPEN).findFirst();
    }

    /** Whether it is answered, but not compared with what others answer. */
    public boolean notCompared() {
        return alone().isPresent();
    }

    /** Whether something is left to do about it, as far as the reader knows. */
    public boolean open() {
        return agreed == null && !notCompared();
    }

    /** Who said what, where it needs to be told: differing answers, and words beside a rating. */
    public List<Voice> told() {
        return mark() == Mark.UNDECIDED
                ? voices
                : voices.stream().filter(Voice::hasWords).toList();
    }

    /** How sure the least sure respondent is; null where no rating of the scale was agreed, or nobody said. */
    public @Nullable Confidence confidence() {
        return agreed == null || !agreed.rating().onScale() || agreed.confidence() == Confidence.NOT_SAID
                ? null
                : agreed.confidence();
    }
}
