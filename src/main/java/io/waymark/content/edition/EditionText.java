package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Level;
import io.waymark.content.Topic;
import java.util.stream.Stream;

/**
 * What a part of an edition is called and what it is about, for whoever looks for it.
 *
 * @param kind {@code topic}, {@code practice}, or {@code card}: what a topic is called at a level
 * @param asked whether it has a question
 */
record EditionText(String kind, String key, String topic, String title, String more, boolean asked) {

    static Stream<EditionText> of(Edition edition) {
        return edition.topics().stream()
                .flatMap(topic -> Stream.of(Stream.of(topic(topic)), practices(edition, topic), cards(edition, topic))
                        .flatMap(it -> it));
    }

    private static EditionText topic(Topic topic) {
        String key = topic.key().value();
        return new EditionText(
                "topic",
                key,
                key,
                topic.title(),
                String.join(" ", topic.summaries().values()),
                true);
    }

    private static Stream<EditionText> practices(Edition edition, Topic topic) {
        return topic.practices().stream()
                .map(it -> new EditionText(
                        "practice",
                        it.key().value(),
                        topic.key().value(),
                        it.title(),
                        it.question() + " " + it.why(),
                        edition.asked().contains(it.level())));
    }

    private static Stream<EditionText> cards(Edition edition, Topic topic) {
        String key = topic.key().value();
        return edition.levels().stream()
                .map(Level::number)
                .map(level -> new EditionText("card", key + "@" + level, key, topic.titleAt(level), "", false));
    }
}
