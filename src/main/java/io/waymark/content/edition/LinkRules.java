package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What helps an action and where an answer is shown exists, and is something else. */
final class LinkRules {

    private LinkRules() {}

    static List<ContentProblem> check(Draft draft) {
        return draft.edition().practices().stream()
                .flatMap(it -> Stream.concat(
                        each(draft, it, "/action/helps/", it.action().helps(), LinkRules::help),
                        each(draft, it, "/shown_in/", it.traits().shownIn(), LinkRules::shown)))
                .toList();
    }

    private static <K> Stream<ContentProblem> each(
            Draft draft, Practice practice, String pointer, List<K> keys, Link<K> link) {
        return IntStream.range(0, keys.size())
                .boxed()
                .flatMap(index -> link
                        .wrong(draft.edition(), practice, keys.get(index))
                        .map(reason -> draft.problem(practice.key(), pointer + index, reason))
                        .stream());
    }

    private static Optional<String> help(Edition edition, Practice practice, PracticeKey help) {
        if (edition.practice(help).isEmpty()) {
            return Optional.of("helps names unknown practice " + help);
        }
        if (help.equals(practice.key())) {
            return Optional.of("helps names the practice itself");
        }
        return Optional.of("helps names %s, which it requires".formatted(help))
                .filter(reason -> practice.action().requires().contains(help));
    }

    private static Optional<String> shown(Edition edition, Practice practice, TopicKey topic) {
        if (edition.topic(topic).isEmpty()) {
            return Optional.of("shown_in names unknown topic " + topic);
        }
        return Optional.of("shown_in names the topic of the practice")
                .filter(reason -> topic.equals(practice.key().topic()));
    }

    /** Says what is wrong with one entry. */
    private interface Link<K> {
        Optional<String> wrong(Edition edition, Practice practice, K key);
    }
}
