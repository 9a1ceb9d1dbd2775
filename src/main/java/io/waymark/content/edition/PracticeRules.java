package io.waymark.content.edition;

import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.FilePlace;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What must hold of one practice beyond its schema.
 *
 * @param owners the keys of the roles that the edition lists, possibly none
 */
record PracticeRules(ContentDocument topic, List<String> owners) {

    List<ContentProblem> check(String practice) {
        return Stream.of(effort(practice), learners(practice), boundOrNot(practice), owner(practice))
                .flatMap(List::stream)
                .toList();
    }

    private List<ContentProblem> effort(String practice) {
        var effort = node(practice, "/action/effort");
        int likely = effort.path("likely").asInt();
        boolean ordered = effort.path("optimistic").asInt() <= likely
                && likely <= effort.path("pessimistic").asInt();
        return holds(
                ordered, practice, "/action/effort", "effort must rise from optimistic over likely to pessimistic");
    }

    private List<ContentProblem> learners(String practice) {
        var effort = node(practice, "/action/effort");
        return holds(
                effort.path("learners").asInt(0) <= effort.path("likely").asInt(),
                practice,
                "/action/effort/learners",
                "learners are part of the likely days and cannot be more");
    }

    private List<ContentProblem> boundOrNot(String practice) {
        return holds(
                !node(practice, "/obligation").asBoolean(false)
                        || !node(practice, "/direction").asBoolean(false),
                practice,
                "/direction",
                "an obligation cannot be a direction too");
    }

    private List<ContentProblem> owner(String practice) {
        var owner = topic.text(practice + "/action/owner");
        return holds(
                owners.isEmpty() || owners.contains(owner),
                practice,
                "/action/owner",
                "owner \"%s\" is not among the owners of edition.yaml".formatted(owner));
    }

    private JsonNode node(String practice, String pointer) {
        return topic.root().at(practice + pointer);
    }

    private List<ContentProblem> holds(boolean holds, String practice, String pointer, String otherwise) {
        return holds
                ? List.of()
                : List.of(topic.problem(practice + pointer, FilePlace.name(topic, practice) + ": " + otherwise));
    }
}
