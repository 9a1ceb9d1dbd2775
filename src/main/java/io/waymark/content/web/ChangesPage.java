package io.waymark.content.web;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionChange.Kind;
import io.waymark.content.EditionMap;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between an edition and one before.
 *
 * @param topic the one whose texts stand side by side; null where only the list is shown
 */
record ChangesPage(
        Edition earlier,
        Edition later,
        EditionMap map,
        @Nullable Topic topic) {

    /** How many changes of a kind there are. */
    record Count(Kind kind, long count) {}

    /** One change with the practices that it names, as far as the editions have them. */
    record Line(EditionChange change, List<Practice> from, List<Practice> to) {

        /** Where it stands: with what is asked now, else with what was asked before. */
        private TopicKey place() {
            return (to.isEmpty() ? from : to).getFirst().key().topic();
        }
    }

    /** One topic with what changed in it. */
    record Section(Topic topic, List<Line> lines) {

        /** What is not as it was. */
        public List<Line> changed() {
            return lines.stream().filter(it -> it.change().kind() != Kind.SAME).toList();
        }

        public List<Line> same() {
            return lines.stream().filter(it -> it.change().kind() == Kind.SAME).toList();
        }
    }

    /** Every kind that one step can have, in their order, and what only several steps bring about where they did. */
    public List<Count> counts() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Count(
                        kind,
                        map.changes().stream().filter(it -> it.kind() == kind).count()))
                .filter(it -> it.kind() != Kind.RECUT || it.count() > 0)
                .toList();
    }

    /** The topics of the later edition in their order, then those that only the earlier had. */
    public List<Section> sections() {
        List<Line> lines = map.changes().stream().map(this::line).toList();
        return topics().map(it -> new Section(
                        it,
                        lines.stream()
                                .filter(line -> line.place().equals(it.key()))
                                .toList()))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    /** Whether the later edition has the topic, and thus a page of it. */
    public boolean asked(Topic it) {
        return later.topic(it.key()).isPresent();
    }

    private Stream<Topic> topics() {
        if (topic != null) {
            return Stream.of(topic);
        }
        return Stream.concat(later.topics().stream(), earlier.topics().stream().filter(it -> !asked(it)));
    }

    private Line line(EditionChange change) {
        return new Line(change, practices(earlier, change.from()), practices(later, change.to()));
    }

    private static List<Practice> practices(Edition edition, List<PracticeKey> keys) {
        return keys.stream().flatMap(it -> edition.practice(it).stream()).toList();
    }
}
