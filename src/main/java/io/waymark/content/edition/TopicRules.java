package io.waymark.content.edition;

import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold of one topic's file beyond its schema. */
final class TopicRules {

    private final ContentDocument topic;

    private TopicRules(ContentDocument topic) {
        this.topic = topic;
    }

    /**
     * @param key what the file must hold by its place
     * @param frame the tree of {@code edition.yaml}
     */
    static List<ContentProblem> check(ContentDocument topic, TopicKey key, JsonNode frame) {
        var rules = new TopicRules(topic);
        var outline = EditionMapping.texts(frame.path("outline"));
        var owners = frame.path("owners")
                .valueStream()
                .map(it -> it.path("key").asString())
                .toList();
        return Stream.of(
                        rules.sameAsFile(key),
                        rules.unique("/kpis"),
                        rules.unique("/practices"),
                        rules.inOutline("", outline),
                        rules.ofPractices(practice -> rules.inOutline(practice, outline)),
                        BoundsRules.check(topic, !owners.isEmpty()),
                        rules.ofPractices(new PracticeRules(topic, owners)::check))
                .flatMap(List::stream)
                .toList();
    }

    private List<ContentProblem> sameAsFile(TopicKey expected) {
        var actual = topic.text("/key");
        return actual.equals(expected.value())
                ? List.of()
                : List.of(topic.problem("/key", "key is %s, but the file is that of %s".formatted(actual, expected)));
    }

    private List<ContentProblem> unique(String list) {
        var seen = new HashSet<String>();
        return topic.entries(list).stream()
                .map(entry -> entry + "/key")
                .filter(pointer -> !seen.add(topic.text(pointer)))
                .map(pointer -> topic.problem(pointer, "key %s stands twice".formatted(topic.text(pointer))))
                .toList();
    }

    private List<ContentProblem> inOutline(String place, List<String> outline) {
        var source = topic.text(place + "/source");
        return outline.contains(source)
                ? List.of()
                : List.of(topic.problem(
                        place + "/source", "source \"%s\" is not in the outline of edition.yaml".formatted(source)));
    }

    private List<ContentProblem> ofPractices(Function<String, List<ContentProblem>> rule) {
        return topic.entries("/practices").stream()
                .map(rule)
                .flatMap(List::stream)
                .toList();
    }
}
