package io.waymark.content.edition;

import io.waymark.content.OwnerRole;
import io.waymark.content.Practice;
import io.waymark.content.SuggestedKpi;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the tree of a topic's file to the records; what may be left out gets its default. */
final class TopicMapping {

    private TopicMapping() {}

    /** @param owners the roles of the edition, possibly none */
    static Topic topic(TopicKey key, JsonNode node, List<OwnerRole> owners) {
        return new Topic(
                key,
                node.path("title").asString(),
                node.path("source").asString(),
                optional(node.path("direction")),
                summaries(node.path("summaries")),
                serves(node.path("serves")),
                EditionMapping.all(SuggestedKpi.class, node.path("kpis")),
                practices(new PracticeMapping(key, owners), node.path("practices")));
    }

    /** Null where the text is left out. */
    static @Nullable String optional(JsonNode text) {
        return text.isString() ? text.asString() : null;
    }

    private static List<Practice> practices(PracticeMapping mapping, JsonNode list) {
        return list.valueStream()
                .map(mapping::practice)
                .sorted(Comparator.comparingInt(Practice::level))
                .toList();
    }

    private static Map<Integer, String> summaries(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                entry -> Integer.valueOf(entry.getKey()),
                                entry -> entry.getValue().asString(),
                                (one, other) -> one,
                                TreeMap::new),
                        Collections::unmodifiableMap));
    }

    private static Map<String, Integer> serves(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().asInt()));
    }
}
