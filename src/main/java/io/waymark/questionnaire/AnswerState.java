package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Basis;
import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;

/**
 * How one answer stands between the page and the database: the region of the page that a save replaces.
 *
 * @param problems what is wrong with it, where it was refused
 * @param current what stands instead, where somebody saved first
 * @param progress of the topic, after a save
 * @param saved what stands in the database; null where that is not known here
 * @param closed why no answers are taken, as the key of its words ends; null where they are
 */
record AnswerState(
        PracticeKey practice,
        AnswerForm form,
        Kind kind,
        @Nullable Instant savedAt,
        List<FieldError> problems,
        @Nullable Answer current,
        @Nullable AnsweringProgress progress,
        @Nullable AnswerContent saved,
        @Nullable String closed) {

    /** What there is to say. */
    enum Kind {
        IDLE(HttpStatus.OK),
        SAVED(HttpStatus.OK),
        REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
        CONFLICT(HttpStatus.CONFLICT),
        CLOSED(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }
    }

    /** Whether the saved answer repeats the cycle before without a new look. */
    public boolean carriedOver() {
        return saved != null && saved.basis() == Basis.CARRIED_OVER;
    }

    /** Whether something is wrong with the field. */
    public boolean wrong(String field) {
        return problems.stream().anyMatch(it -> it.getField().equals(field));
    }

    HttpStatus status() {
        return kind.status;
    }

    /** As the page is opened. */
    static AnswerState opened(PracticeKey practice, Optional<Answer> mine) {
        return mine.map(it -> saved(it, null)).orElseGet(() -> idle(practice));
    }

    /** Just saved, or saved earlier. */
    static AnswerState saved(Answer answer, @Nullable AnsweringProgress progress) {
        return new AnswerState(
                answer.practice(),
                AnswerForm.of(answer),
                Kind.SAVED,
                answer.savedAt(),
                List.of(),
                null,
                progress,
                answer.content(),
                null);
    }

    static AnswerState refused(PracticeKey practice, AnswerForm typed, List<FieldError> problems) {
        return new AnswerState(practice, typed, Kind.REFUSED, null, problems, null, null, null, null);
    }

    static AnswerState conflict(AnswerForm typed, Answer current) {
        return new AnswerState(
                current.practice(),
                typed.over(current.version()),
                Kind.CONFLICT,
                null,
                List.of(),
                current,
                null,
                null,
                null);
    }

    static AnswerState closed(PracticeKey practice, AnswerForm typed, String closed) {
        return new AnswerState(practice, typed, Kind.CLOSED, null, List.of(), null, null, null, closed);
    }

    private static AnswerState idle(PracticeKey practice) {
        return new AnswerState(practice, AnswerForm.empty(), Kind.IDLE, null, List.of(), null, null, null, null);
    }
}
