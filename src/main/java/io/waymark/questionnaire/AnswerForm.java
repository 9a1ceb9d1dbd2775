package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Basis;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.Map;
import java.util.UUID;

/**
 * An answer as it was typed: every field is text, so that whatever came in can be shown again.
 *
 * @param version what the respondent had on the screen
 * @param key made anew for each wish to save, so that a retry is recognised
 * @param still the rating of the cycle before, where the respondent says that it still holds; empty otherwise
 * @param instead the version that the respondent chose to replace after seeing both
 */
record AnswerForm(
        String rating,
        String reason,
        String confidence,
        String note,
        String version,
        String key,
        String instead,
        String still) {

    /** What came in with the request; a field that is missing is empty. */
    static AnswerForm typed(Map<String, String> fields) {
        String still = fields.getOrDefault("still", "");
        return new AnswerForm(
                still.isEmpty() ? fields.getOrDefault("rating", "") : still,
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("confidence", Confidence.MEDIUM.name()),
                fields.getOrDefault("note", ""),
                fields.getOrDefault("version", "0"),
                fields.getOrDefault("key", ""),
                fields.getOrDefault("instead", ""),
                still);
    }

    /** The form of a saved answer, ready for the next change. */
    static AnswerForm of(Answer answer) {
        return of(answer.content(), answer.version());
    }

    /** The form of a question without an answer. */
    static AnswerForm empty() {
        return of(AnswerContent.EMPTY, 0);
    }

    static AnswerForm of(AnswerContent content, int version) {
        Rating rating = content.rating();
        return new AnswerForm(
                rating == null ? "" : rating.name(),
                content.reason(),
                content.confidence().name(),
                content.note(),
                String.valueOf(version),
                UUID.randomUUID().toString(),
                "",
                "");
    }

    /** The wish to save; call only when {@link AnswerCheck} finds nothing wrong. */
    Save toSave(AssessmentId assessment, PracticeKey practice) {
        return new Save(
                assessment,
                practice,
                content(),
                UUID.fromString(key),
                Integer.parseInt(instead.isEmpty() ? version : instead));
    }

    public AnswerContent content() {
        return new AnswerContent(
                rating.isEmpty() ? null : Rating.valueOf(rating),
                isNotApplicable() ? reason.strip() : "",
                Confidence.valueOf(confidence),
                note.strip(),
                still.isEmpty() ? Basis.EXAMINED : Basis.CARRIED_OVER);
    }

    /** The fields by name, to be sent once more as they are. */
    public Map<String, String> fields() {
        return Map.of(
                "rating", rating,
                "reason", reason,
                "confidence", confidence,
                "note", note,
                "version", version,
                "key", key,
                "instead", instead,
                "still", still);
    }

    /** The same answer, typed anew over the version that stands now. */
    AnswerForm over(int current) {
        return new AnswerForm(
                rating,
                reason,
                confidence,
                note,
                version,
                UUID.randomUUID().toString(),
                String.valueOf(current),
                still);
    }

    /** Whether it says what stands, on whatever basis; line ends are the browser's. */
    boolean repeats(AnswerContent standing) {
        AnswerForm other = of(standing, 0);
        return rating.equals(other.rating)
                && confidence.equals(other.confidence)
                && (!isNotApplicable() || reason.strip().equals(other.reason))
                && note.strip().lines().toList().equals(other.note.lines().toList());
    }

    boolean isNotApplicable() {
        return rating.equals(Rating.NOT_APPLICABLE.name());
    }
}
