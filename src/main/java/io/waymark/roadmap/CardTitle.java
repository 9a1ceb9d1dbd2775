package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;

/** What a card that was made from gaps is called. */
final class CardTitle {

    private CardTitle() {}

    static String of(Edition edition, TopicKey topic, int level) {
        return edition.topic(topic).map(Topic::title).orElseGet(topic::slug) + ", Level " + level;
    }
}
