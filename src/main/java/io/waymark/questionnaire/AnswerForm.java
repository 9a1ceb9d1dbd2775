package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Basis;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An answer as it was typed. A page holds one such form a question, and its script swaps a region of each: that is why its
 * fields are drawn by hand, while it is read, judged and answered like every form.
 *
 * @param rating null where none was chosen, or none can be read
 * @param confidence null where none was sent
 * @param version what the respondent had on the screen; null for a question without an answer
 * @param key made anew for each wish to save, so that a retry is recognised
 * @param instead the version that the respondent chose to replace after seeing both
 * @param still the rating of the cycle before, where the respondent says that it still holds
 * @param on filled by the button that goes on to the next question, which Enter presses
 */
record AnswerForm(
        @Nullable Rating rating,

        @Size(max = 1000, message = "{question.error.reason-too-long}")
        String reason,

        @Nullable Confidence confidence,

        @Size(max = 4000, message = "{question.error.note-too-long}")
        String note,

        @Nullable Integer version,
        @Nullable UUID key,
        @Nullable Integer instead,
        @Nullable Rating still,
        String on) {

    /** The form of a saved answer, ready for the next change. */
    static AnswerForm of(Answer answer) {
        return of(answer.content(), answer.version());
    }

    /** The form of a question without an answer. */
    static AnswerForm empty() {
        return of(AnswerContent.EMPTY, 0);
    }

    private static AnswerForm of(AnswerContent content, int version) {
        return new AnswerForm(
                content.rating(),
                content.reason(),
                content.confidence(),
                content.note(),
                version,
                UUID.randomUUID(),
                null,
                null,
                "");
    }

    /** Says what the fields do not say alone. */
    void judge(BindingResult problems) {
        if (given() == null && note.isEmpty() && seen() == 0 && !problems.hasFieldErrors("rating")) {
            problems.rejectValue("rating", "question.error.choose");
        }
        if (given() == Rating.NOT_APPLICABLE && reason.isEmpty()) {
            problems.rejectValue("reason", "question.error.reason");
        }
        if (key == null && !problems.hasFieldErrors("key")) {
            problems.rejectValue("key", "question.error.form");
        }
    }

    /** The wish to save; call only when nothing is wrong with it. */
    Save toSave(AssessmentId assessment, PracticeKey practice) {
        return new Save(
                assessment, practice, content(), Objects.requireNonNull(key), instead == null ? seen() : instead);
    }

    /** The rating that was chosen, or that still holds. */
    public @Nullable Rating given() {
        return still == null ? rating : still;
    }

    public AnswerContent content() {
        return new AnswerContent(
                given(),
                given() == Rating.NOT_APPLICABLE ? reason : "",
                sure(),
                note,
                still == null ? Basis.EXAMINED : Basis.CARRIED_OVER);
    }

    /** How sure the respondent is. */
    public Confidence sure() {
        return confidence == null ? Confidence.NOT_SAID : confidence;
    }

    boolean goesOn() {
        return !on.isEmpty();
    }

    private int seen() {
        return version == null ? 0 : version;
    }

    /** The same answer, typed anew over the version that stands now. */
    AnswerForm over(int current) {
        return new AnswerForm(rating, reason, confidence, note, version, UUID.randomUUID(), current, still, on);
    }

    /** Whether it says what stands, on whatever basis; line ends are those of whoever saved it. */
    boolean repeats(AnswerContent standing) {
        AnswerContent mine = content();
        return mine.rating() == standing.rating()
                && mine.confidence() == standing.confidence()
                && mine.reason().equals(standing.reason())
                && note.lines().toList().equals(standing.note().lines().toList());
    }
}
