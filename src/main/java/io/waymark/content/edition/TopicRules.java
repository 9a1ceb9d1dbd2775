package io.waymark.content.edition;

import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.FilePlace;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold of one topic's file beyond its schema. */
final class TopicRules {

    private final ContentDocument topic;

    private TopicRules(ContentDocument topic) {
        this.topic = topic;
    }

    /** @param key what the file must hold by its place */
    static List<ContentProblem> check(ContentDocument topic, TopicKey key, List<String> outline) {
        var rules = new TopicRules(topic);
        return Stream.of(
                        rules.sameAsFile(key),
                        rules.unique("/kpis"),
                        rules.unique("/practices"),
                        rules.inOutline("", outline),
                        rules.ofPractices(practice -> rules.inOutline(practice, outline)),
                        rules.ofPractices(rules::effortOrdered))
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

    private List<ContentProblem> effortOrdered(String practice) {
        var effort = topic.root().at(practice + "/action/effort");
        int likely = effort.path("likely").asInt();
        boolean ordered = effort.path("optimistic").asInt() <= likely
                && likely <= effort.path("pessimistic").asInt();
        return ordered
                ? List.of()
                : List.of(topic.problem(
                        practice + "/action/effort",
                        FilePlace.name(topic, practice)
                                + ": effort must rise from optimistic over likely to pessimistic"));
    }

    private List<ContentProblem> ofPractices(Function<String, List<ContentProblem>> rule) {
        return topic.entries("/practices").stream()
                .map(rule)
                .flatMap(List::stream)
                .toList();
    }
}
