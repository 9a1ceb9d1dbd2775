package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A wish to save an answer.
 *
 * @param clientKey made by the browser for this wish; the same key again means a retry
 * @param seenVersion the version that the respondent had on the screen, 0 for none
 */
public record Save(
        AssessmentId assessment, PracticeKey practice, AnswerContent content, UUID clientKey, int seenVersion) {

    /** What became of the wish. */
    public sealed interface Result {

        /**
         * The answer stands.
         *
         * @param at when it was saved, UTC
         * @param basis as it was found to be
         * @param retried whether an earlier try with the same key saved it, and this one changed nothing
         * @param ratings what the member rated of the practice's topic, as it is now
         */
        record Saved(
                EditionId edition,
                QuestionPath path,
                boolean presumed,
                int version,
                Instant at,
                Basis basis,
                boolean retried,
                Map<PracticeKey, Rating> ratings)
                implements Result {

            /**
             * How far the member is in a topic of the edition: that of the practice.
             *
             * @throws NotFound where the edition has no such topic
             */
            public AnsweringProgress progress(Edition model, TopicKey key) {
                Topic topic = model.topic(key).orElseThrow(NotFound::new);
                AskedPractices asked =
                        new AskedPractices(model, new QuestionPlan(path, presumed, Map.of()), ratings.keySet());
                return AnsweringProgress.of(asked.of(topic), asked.settled(topic, ratings));
            }
        }

        /** Somebody saved another answer first; nothing was changed. */
        record Stale(Answer current) implements Result {}

        /** The dimension is in review or the assessment signed off meanwhile; nothing was changed. */
        record Closed(Workflow.State state) implements Result {}

        /** The assessment was withdrawn meanwhile; nothing was changed. */
        record Withdrawn() implements Result {}

        /** The assessment went on with a newer edition meanwhile; nothing was changed. */
        record Upgraded() implements Result {}

        /** The upgrade that made the assessment was taken back meanwhile; nothing was changed. */
        record TakenBack() implements Result {}

        /** The member does not answer this topic; nothing was changed. */
        record NotYours() implements Result {}
    }
}
