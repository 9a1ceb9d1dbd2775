package io.waymark.content.edition;

import io.waymark.content.file.ContentProblem;
import java.util.List;

/** Where an edition has a short path, it leads through every topic. */
final class CoreRules {

    private CoreRules() {}

    static List<ContentProblem> check(Draft draft) {
        if (!draft.edition().hasCore()) {
            return List.of();
        }
        return draft.edition().topics().stream()
                .filter(topic -> topic.practices().stream().noneMatch(it -> it.core()))
                .map(topic -> draft.problem(topic.key(), "/practices", "no practice of the topic is core"))
                .toList();
    }
}
