package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a card that was made from gaps is called, in the language of the page. */
@Component
class CardTitle {

    private final MessageSource words;

    CardTitle(MessageSource words) {
        this.words = words;
    }

    String of(Edition edition, TopicKey topic, int level) {
        String title = edition.topic(topic).map(Topic::title).orElseGet(topic::slug);
        return words.getMessage("topic.at-level", new Object[] {title, level}, LocaleContextHolder.getLocale());
    }
}
