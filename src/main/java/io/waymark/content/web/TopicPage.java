package io.waymark.content.web;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.GoalTheme;
import io.waymark.content.Imprint;
import io.waymark.content.Topic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its practices.
 *
 * @param level the only level to show, all where null
 */
record TopicPage(
        Edition edition,
        Imprint imprint,
        Dimension dimension,
        Topic topic,
        @Nullable Integer level) {

    /** The levels whose practices the page shows, possibly none: not every level is asked about. */
    public List<Integer> shown() {
        return edition.asked().stream()
                .filter(it -> level == null || level.equals(it))
                .filter(it -> !topic.practicesAt(it).isEmpty())
                .toList();
    }

    /** The kinds of goal that the topic serves with a strength, 1 to 3. */
    public List<GoalTheme> serving(int strength) {
        return edition.themes().stream()
                .filter(theme -> topic.serves().getOrDefault(theme.key(), 0) == strength)
                .toList();
    }

    public Optional<Topic> previous() {
        return neighbour(-1);
    }

    public Optional<Topic> next() {
        return neighbour(1);
    }

    private Optional<Topic> neighbour(int step) {
        var topics = edition.topics();
        int at = topics.indexOf(topic) + step;
        return at >= 0 && at < topics.size() ? Optional.of(topics.get(at)) : Optional.empty();
    }
}
