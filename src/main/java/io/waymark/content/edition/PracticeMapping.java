package io.waymark.content.edition;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Effort;
import io.waymark.content.OwnerRole;
import io.waymark.content.Practice;
import io.waymark.content.Reference;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentYaml;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * From the tree of a practice to the records; what may be left out gets its default.
 *
 * @param owners the roles of the edition; an action that names one of their keys gets its title
 */
record PracticeMapping(TopicKey topic, List<OwnerRole> owners) {

    Practice practice(JsonNode node) {
        return new Practice(
                topic.practice(node.path("key").asString()),
                node.path("level").asInt(),
                node.path("title").asString(),
                node.path("question").asString(),
                node.path("why").asString(),
                ContentYaml.as(AnswerTexts.class, node.path("answers")),
                TopicMapping.optional(node.path("guidance")),
                EditionMapping.texts(node.path("evidence")),
                node.path("risk").asInt(),
                node.path("obligation").asBoolean(false),
                node.path("weight").asInt(1),
                EditionMapping.all(Reference.class, node.path("references")),
                node.path("source").asString(),
                action(node.path("action")),
                traits(node));
    }

    private static Practice.Traits traits(JsonNode node) {
        return new Practice.Traits(
                node.path("core").asBoolean(false),
                node.path("direction").asBoolean(false),
                TopicMapping.optional(node.path("ask")),
                TopicMapping.optional(node.path("not_applicable")),
                EditionMapping.texts(node.path("shown_in")).stream()
                        .map(TopicKey::new)
                        .toList());
    }

    private Action action(JsonNode node) {
        return new Action(
                node.path("title").asString(),
                node.path("outcome").asString(),
                EditionMapping.texts(node.path("steps")),
                EditionMapping.texts(node.path("done_when")),
                owner(node.path("owner").asString()),
                effort(node.path("effort")),
                EditionMapping.practices(node.path("requires")),
                EditionMapping.practices(node.path("helps")),
                node.path("earliest").asInt(0));
    }

    private String owner(String named) {
        return owners.stream()
                .filter(role -> role.key().equals(named))
                .map(OwnerRole::title)
                .findFirst()
                .orElse(named);
    }

    private static Effort effort(JsonNode node) {
        return new Effort(
                node.path("optimistic").asInt(),
                node.path("likely").asInt(),
                node.path("pessimistic").asInt(),
                node.path("learners").asInt(0));
    }
}
