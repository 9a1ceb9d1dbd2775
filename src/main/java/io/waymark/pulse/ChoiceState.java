package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.content.TopicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How one answer stands between the page and the database: the region of the page that a save replaces.
 *
 * @param current what stands instead, where something else was saved first
 * @param progress of the whole pulse, after a save
 */
record ChoiceState(
        TopicKey topic,
        ChoiceForm form,
        Kind kind,
        @Nullable Instant savedAt,
        @Nullable PulseAnswer current,
        @Nullable AnsweringProgress progress) {

    /** What there is to say. */
    enum Kind {
        IDLE(HttpStatus.OK),
        SAVED(HttpStatus.OK),
        REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
        CONFLICT(HttpStatus.CONFLICT),
        FINISHED(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }
    }

    HttpStatus status() {
        return kind.status;
    }

    public boolean refused() {
        return kind == Kind.REFUSED;
    }

    /** As the page is opened. */
    static ChoiceState opened(TopicKey topic, @Nullable PulseAnswer answer) {
        return answer == null
                ? new ChoiceState(topic, ChoiceForm.empty(), Kind.IDLE, null, null, null)
                : saved(answer, null);
    }

    /** Just saved, or saved earlier. */
    static ChoiceState saved(PulseAnswer answer, @Nullable AnsweringProgress progress) {
        return new ChoiceState(answer.topic(), ChoiceForm.of(answer), Kind.SAVED, answer.savedAt(), null, progress);
    }

    static ChoiceState refused(TopicKey topic, ChoiceForm typed) {
        return new ChoiceState(topic, typed, Kind.REFUSED, null, null, null);
    }

    static ChoiceState conflict(ChoiceForm typed, PulseAnswer current) {
        return new ChoiceState(current.topic(), typed.over(current.version()), Kind.CONFLICT, null, current, null);
    }

    static ChoiceState finished(TopicKey topic, ChoiceForm typed) {
        return new ChoiceState(topic, typed, Kind.FINISHED, null, null, null);
    }

    /** Minutes left in the whole pulse; for the region that shows progress. */
    public int minutes() {
        return progress == null ? 0 : PulsePace.minutes(progress);
    }

    /** The choice that stands, as the form's field has it. */
    public String standing() {
        return current == null ? "" : ChoiceForm.rating(current);
    }
}
