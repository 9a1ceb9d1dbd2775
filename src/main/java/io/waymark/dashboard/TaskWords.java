package io.waymark.dashboard;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Task;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what tasks are about: a dimension or a practice by its title, all else as it is. */
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
        return key.contains(".")
                ? edition.practice(new PracticeKey(key)).map(Practice::title)
                : edition.dimension(new DimensionKey(key)).map(Dimension::title);
    }
}
