package io.waymark.pulse;

import io.waymark.content.Topic;

/** One topic as it is asked. */
record TopicQuestion(Topic topic, ChoiceState state) {

    /** The same question in another state. */
    TopicQuestion with(ChoiceState other) {
        return new TopicQuestion(topic, other);
    }
}
