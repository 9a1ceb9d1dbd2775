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
import org.springframework.stereotype.Component;

/** Says what tasks are about: a part of an edition by its title, all else as it is. */
@Component
class TaskWords {

    private final Editions editions;

    TaskWords(Editions editions) {
        this.editions = editions;
    }

    String about(Task task) {
        String key = task.about();
        return Optional.ofNullable(task.edition())
                .flatMap(it -> editions.find(EditionId.parse(it)))
                .flatMap(it -> title(it, key))
                .orElse(key);
    }

    private static Optional<String> title(Edition edition, String key) {
        int slash = key.indexOf('/');
        if (slash > 0) {
            return title(edition, key.substring(0, slash)).map(it -> it + ", Level " + key.substring(slash + 1));
        }
        return switch (key.split("\\.").length) {
            case 1 -> edition.dimension(new DimensionKey(key)).map(Dimension::title);
            case 2 -> edition.topic(new TopicKey(key)).map(Topic::title);
            default -> edition.practice(new PracticeKey(key)).map(Practice::title);
        };
    }
}
