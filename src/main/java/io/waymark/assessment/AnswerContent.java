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
 */
public record AnswerContent(@Nullable Rating rating, String reason, Confidence confidence, String note) {

    /** Nothing said yet. */
    public static final AnswerContent EMPTY = new AnswerContent(null, "", Confidence.MEDIUM, "");

    /** A bare rating, as most answers are. */
    public static AnswerContent of(Rating rating) {
        return new AnswerContent(rating, "", Confidence.MEDIUM, "");
    }

    /** A rating that comes with words. */
    public AnswerContent withNote(String words) {
        return new AnswerContent(rating, reason, confidence, words);
    }
}
