package io.waymark.assessment;

import io.waymark.content.TopicKey;
import java.util.Map;

/**
 * What of an edition an assessment asks.
 *
 * @param presumed whether production workloads run on the platform, so that Level 1 counts as held and is not asked
 * @param notApplicable topics that do not apply to the unit at all, each with the reason
 */
public record QuestionPlan(QuestionPath path, boolean presumed, Map<TopicKey, String> notApplicable) {

    /** Everything is asked. */
    public static final QuestionPlan WHOLE = new QuestionPlan(QuestionPath.LEVEL_3, false, Map.of());
}
