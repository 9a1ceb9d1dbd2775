package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.scoring.TopicWeight;
import java.time.Instant;

/**
 * The weight that an organisation gave a topic last.
 *
 * @param setBy who did, by name
 * @param version how often it was set
 */
public record KeptWeight(TopicKey topicKey, int times, String why, String setBy, Instant setAt, int version) {

    public TopicWeight weight() {
        return new TopicWeight(times, why);
    }
}
