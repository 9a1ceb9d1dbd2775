package io.waymark.dashboard;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Task;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what tasks are about: a part of an edition by its title, all else as it is. */
@Component
class TaskWords {

    private final Editions editions;
    private final MessageSource words;

    TaskWords(Editions editions, MessageSource words) {
        this.editions = editions;
        this.words = words;
    }

    String about(Task task) {
        String key = task.about();
        return Optional.ofNullable(task.edition())
                .flatMap(it -> editions.find(EditionId.parse(it)))
                .flatMap(it -> title(it, key))
                .orElse(key);
    }

    private String atLevel(String title, String level) {
        Object[] details = {title, Integer.valueOf(level)};
        return words.getMessage("topic.at-level", details, LocaleContextHolder.getLocale());
    }

    private Optional<String> title(Edition edition, String key) {
        int slash = key.indexOf('/');
        if (slash > 0) {
            return title(edition, key.substring(0, slash)).map(it -> atLevel(it, key.substring(slash + 1)));
        }
        return switch (key.split("\\.").length) {
            case 1 -> edition.dimension(new DimensionKey(key)).map(Dimension::title);
            case 2 -> edition.topic(new TopicKey(key)).map(Topic::title);
            default -> edition.practice(new PracticeKey(key)).map(Practice::title);
        };
    }
}
