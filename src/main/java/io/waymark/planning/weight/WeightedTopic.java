package io.waymark.planning.weight;

import io.waymark.assessment.KeptWeight;
import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import io.waymark.scoring.TopicWeight;
import java.util.Optional;

/** A topic, and the weight that the organisation gave it, if ever. */
record WeightedTopic(Dimension dimension, Topic topic, Optional<KeptWeight> kept) {

    public TopicWeight weight() {
        return kept.map(KeptWeight::weight).orElse(TopicWeight.ONCE);
    }
}
