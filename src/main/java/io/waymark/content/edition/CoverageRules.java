package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.file.ContentProblem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No section of the source is forgotten: each has practices at every level that is asked. */
final class CoverageRules {

    private CoverageRules() {}

    static List<ContentProblem> check(Draft draft) {
        var outline = draft.edition().outline();
        return IntStream.range(0, outline.size())
                .boxed()
                .flatMap(index -> uncovered(draft, index, outline.get(index)))
                .toList();
    }

    private static Stream<ContentProblem> uncovered(Draft draft, int index, String section) {
        return draft.edition().asked().stream()
                .filter(level -> !covered(draft.edition(), section, level))
                .map(level -> draft.frame()
                        .problem("/outline/" + index, "\"%s\" has no practice at level %d".formatted(section, level)));
    }

    private static boolean covered(Edition edition, String section, int level) {
        return edition.topics().stream().anyMatch(topic -> covers(topic, section, level));
    }

    /** All practices of the section's own topic count: a baseline may come from elsewhere where the source is silent. */
    private static boolean covers(Topic topic, String section, int level) {
        return topic.practicesAt(level).stream()
                .anyMatch(practice ->
                        practice.source().equals(section) || topic.source().equals(section));
    }
}
