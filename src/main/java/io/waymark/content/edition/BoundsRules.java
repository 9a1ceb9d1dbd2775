package io.waymark.content.edition;

import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.FilePlace;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Corridors have bounds that rise, and nothing else has any. */
final class BoundsRules {

    private BoundsRules() {}

    /** @param needed whether a corridor may not leave them out */
    static List<ContentProblem> check(ContentDocument topic, boolean needed) {
        return topic.entries("/kpis").stream()
                .flatMap(kpi -> reason(topic.root().at(kpi), needed)
                        .map(reason -> topic.problem(kpi + "/bounds", FilePlace.name(topic, kpi) + ": " + reason))
                        .stream())
                .toList();
    }

    private static Optional<String> reason(JsonNode kpi, boolean needed) {
        var bounds = kpi.path("bounds");
        boolean corridor = kpi.path("direction").asString().equals("corridor");
        if (bounds.isMissingNode()) {
            return corridor && needed ? Optional.of("a corridor needs its bounds") : Optional.empty();
        }
        if (!corridor) {
            return Optional.of("only a corridor has bounds");
        }
        return bounds.path("from").asDouble() < bounds.path("to").asDouble()
                ? Optional.empty()
                : Optional.of("bounds must rise from from to to");
    }
}
