package io.waymark.dashboard.comparison;

import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;

/** The practices of one topic whose rating changed. */
record TopicChanges(Topic topic, RatingChanges ratings) {

    /** Those of all moved practices that belong to the topic. */
    static TopicChanges of(Topic topic, RatingChanges moved) {
        return new TopicChanges(
                topic,
                new RatingChanges(moved.practices().stream()
                        .filter(it -> key(it).topic().equals(topic.key()))
                        .toList()));
    }

    private static PracticeKey key(RatingChange change) {
        return change.practice().key();
    }
}
