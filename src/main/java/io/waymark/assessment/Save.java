package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import java.util.UUID;

/**
 * A wish to save an answer.
 *
 * @param clientKey made by the browser for this wish; the same key again means a retry
 * @param seenVersion the version that the respondent had on the screen, 0 for none
 */
public record Save(
        AssessmentId assessment, PracticeKey practice, AnswerContent content, UUID clientKey, int seenVersion) {}
