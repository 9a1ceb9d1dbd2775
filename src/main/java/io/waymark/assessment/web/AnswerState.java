package io.waymark.assessment.web;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Progress;
import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How one answer stands between the page and the database: the region of the page that a save replaces.
 *
 * @param problems field to message key, where it was refused
 * @param current what stands instead, where somebody saved first
 * @param progress of the topic, after a save
 */
record AnswerState(
        PracticeKey practice,
        AnswerForm form,
        Kind kind,
        @Nullable Instant savedAt,
        Map<String, String> problems,
        @Nullable Answer current,
        @Nullable Progress progress) {

    /** What there is to say. */
    enum Kind {
        IDLE(HttpStatus.OK),
        SAVED(HttpStatus.OK),
        REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
        CONFLICT(HttpStatus.CONFLICT),
        SIGNED_OFF(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }
    }

    HttpStatus status() {
        return kind.status;
    }

    /** As the page is opened. */
    static AnswerState opened(PracticeKey practice, Optional<Answer> mine) {
        return mine.map(it -> saved(it, null)).orElseGet(() -> idle(practice));
    }

    /** Just saved, or saved earlier. */
    static AnswerState saved(Answer answer, @Nullable Progress progress) {
        return new AnswerState(
                answer.practice(), AnswerForm.of(answer), Kind.SAVED, answer.savedAt(), Map.of(), null, progress);
    }

    static AnswerState refused(PracticeKey practice, AnswerForm typed, Map<String, String> problems) {
        return new AnswerState(practice, typed, Kind.REFUSED, null, problems, null, null);
    }

    static AnswerState conflict(AnswerForm typed, Answer current) {
        return new AnswerState(
                current.practice(), typed.over(current.version()), Kind.CONFLICT, null, Map.of(), current, null);
    }

    static AnswerState signedOff(PracticeKey practice, AnswerForm typed) {
        return new AnswerState(practice, typed, Kind.SIGNED_OFF, null, Map.of(), null, null);
    }

    private static AnswerState idle(PracticeKey practice) {
        return new AnswerState(practice, AnswerForm.empty(), Kind.IDLE, null, Map.of(), null, null);
    }
}
