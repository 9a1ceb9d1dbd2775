package io.waymark.scoring;

import io.waymark.content.Topic;

/** What the model recommends without binding: shown and planned, holds no claim. */
final class Directions {

    private Directions() {}

    /**
     * Whether the edition says of a whole topic that it is a direction. Where it obliges to a practice of the topic, or speaks
     * of its practices one by one (editions do since they say who knows), its words are about some of them and the topic is
     * none.
     */
    static boolean is(Topic topic) {
        return topic.direction() != null
                && topic.practices().stream()
                        .noneMatch(it ->
                                it.obligation() || it.direction() || it.traits().ask() != null);
    }
}
