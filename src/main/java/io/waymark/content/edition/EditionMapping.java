package io.waymark.content.edition;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.GoalTheme;
import io.waymark.content.Level;
import io.waymark.content.OwnerRole;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentYaml;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** From the tree of {@code edition.yaml} and those of its topics to the records. */
final class EditionMapping {

    private EditionMapping() {}

    /** @param topics finds the tree of a topic that the frame lists */
    static Edition edition(JsonNode frame, Function<TopicKey, JsonNode> topics) {
        var owners = all(OwnerRole.class, frame.path("owners"));
        return new Edition(
                        new EditionId(
                                frame.path("model").asString(),
                                frame.path("version").asString()),
                        frame.path("title").asString(),
                        ContentYaml.as(Source.class, frame.path("source")),
                        all(Level.class, frame.path("levels")),
                        frame.path("asked")
                                .valueStream()
                                .map(JsonNode::asInt)
                                .sorted()
                                .toList(),
                        all(GoalTheme.class, frame.path("goal_themes")),
                        texts(frame.path("outline")),
                        frame.path("dimensions")
                                .valueStream()
                                .map(node -> dimension(node, key -> TopicMapping.topic(key, topics.apply(key), owners)))
                                .toList())
                .withOwners(owners);
    }

    /** @param node the tree of {@code changes.yaml} of an edition */
    static EditionMap map(EditionId edition, JsonNode node) {
        return new EditionMap(
                new EditionId(edition.model(), node.path("from").asString()),
                edition,
                node.path("changes").valueStream().map(EditionMapping::change).toList());
    }

    /** The topics that a dimension of the frame lists, in order. */
    static List<TopicKey> topics(JsonNode dimension) {
        var key = new DimensionKey(dimension.path("key").asString());
        return texts(dimension.path("topics")).stream().map(key::topic).toList();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static <T> List<T> all(Class<T> type, JsonNode list) {
        return list.valueStream().map(node -> ContentYaml.as(type, node)).toList();
    }

    static List<PracticeKey> practices(JsonNode list) {
        return texts(list).stream().map(PracticeKey::new).toList();
    }

    private static EditionChange change(JsonNode node) {
        return new EditionChange(
                EditionChange.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
                practices(node.path("from")),
                practices(node.path("to")),
                node.path("why").asString());
    }

    private static Dimension dimension(JsonNode node, Function<TopicKey, Topic> topics) {
        return new Dimension(
                new DimensionKey(node.path("key").asString()),
                node.path("title").asString(),
                node.path("question").asString(),
                node.path("summary").asString(),
                topics(node).stream().map(topics).toList());
    }
}
