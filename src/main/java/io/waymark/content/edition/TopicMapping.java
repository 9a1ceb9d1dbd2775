package io.waymark.content.edition;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Reference;
import io.waymark.content.SuggestedKpi;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentYaml;
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

    static Topic topic(TopicKey key, JsonNode node) {
        return new Topic(
                key,
                node.path("title").asString(),
                node.path("source").asString(),
                optional(node.path("direction")),
                summaries(node.path("summaries")),
                serves(node.path("serves")),
                EditionMapping.all(SuggestedKpi.class, node.path("kpis")),
                practices(key, node.path("practices")));
    }

    private static List<Practice> practices(TopicKey topic, JsonNode list) {
        return list.valueStream()
                .map(node -> practice(topic, node))
                .sorted(Comparator.comparingInt(Practice::level))
                .toList();
    }

    private static Practice practice(TopicKey topic, JsonNode node) {
        return new Practice(
                topic.practice(node.path("key").asString()),
                node.path("level").asInt(),
                node.path("title").asString(),
                node.path("question").asString(),
                node.path("why").asString(),
                ContentYaml.as(AnswerTexts.class, node.path("answers")),
                optional(node.path("guidance")),
                EditionMapping.texts(node.path("evidence")),
                node.path("risk").asInt(),
                node.path("obligation").asBoolean(false),
                node.path("weight").asInt(1),
                EditionMapping.all(Reference.class, node.path("references")),
                node.path("source").asString(),
                action(node.path("action")));
    }

    private static Action action(JsonNode node) {
        return new Action(
                node.path("title").asString(),
                node.path("outcome").asString(),
                EditionMapping.texts(node.path("steps")),
                EditionMapping.texts(node.path("done_when")),
                node.path("owner").asString(),
                ContentYaml.as(Effort.class, node.path("effort")),
                EditionMapping.texts(node.path("requires")).stream()
                        .map(PracticeKey::new)
                        .toList());
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

    private static @Nullable String optional(JsonNode text) {
        return text.isString() ? text.asString() : null;
    }
}
