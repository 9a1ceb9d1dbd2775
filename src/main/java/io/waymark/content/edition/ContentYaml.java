package io.waymark.content.edition;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML that is known to be sound; {@link ContentDocument} finds out whether it is. */
final class ContentYaml {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ContentYaml() {}

    static JsonNode tree(ContentFile file) {
        return YAML.readTree(file.text());
    }

    static <T> T as(Class<T> type, JsonNode node) {
        return YAML.treeToValue(node, type);
    }
}
