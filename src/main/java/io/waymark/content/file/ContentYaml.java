package io.waymark.content.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML that is known to be sound; {@link ContentDocument} finds out whether it is. */
public final class ContentYaml {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ContentYaml() {}

    public static JsonNode tree(ContentFile file) {
        return YAML.readTree(file.text());
    }

    public static <T> T as(Class<T> type, JsonNode node) {
        return YAML.treeToValue(node, type);
    }
}
