package io.waymark.assessment;

import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent says of a practice.
 *
 * @param rating null while only a note was written
 * @param reason why the practice is not applicable; needed for that rating, at most 1,000 characters
 * @param note free words, at most 4,000 characters
 * @param basis whether they looked at the practice in this cycle
 */
public record AnswerContent(@Nullable Rating rating, String reason, Confidence confidence, String note, Basis basis) {

    /** Nothing said yet. */
    public static final AnswerContent EMPTY = new AnswerContent(null, "", Confidence.NOT_SAID, "");

    /** An answer that was looked at. */
    public AnswerContent(@Nullable Rating rating, String reason, Confidence confidence, String note) {
        this(rating, reason, confidence, note, Basis.EXAMINED);
    }

    /** A bare rating, as most answers are. */
    public static AnswerContent of(Rating rating) {
        return new AnswerContent(rating, "", Confidence.NOT_SAID, "");
    }

    /** The same on another basis. */
    public AnswerContent on(Basis other) {
        return new AnswerContent(rating, reason, confidence, note, other);
    }

    /** A rating that comes with words. */
    public AnswerContent withNote(String words) {
        return new AnswerContent(rating, reason, confidence, words, basis);
    }
}
