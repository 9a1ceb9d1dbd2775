package io.waymark.history;

import io.waymark.content.Edition;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What fields and their values are called on the pages of what was changed.
 *
 * @param kind of the act: the same field is called otherwise at a KPI than at a card
 * @param edition whose topics and themes are named
 * @param bundles the message of a key; null where there is none
 */
record FieldWords(String kind, Edition edition, Function<String, @Nullable String> bundles) {

    private static final String FIELD = "activity.field.";
    private static final String VALUE = "activity.value.";

    /** Where the words of a field's values are: the value follows. */
    private static final Map<String, String> VALUES = Map.of(
            "nature", "kpis.nature.",
            "direction", "kpis.direction.",
            "frequency", "kpis.every.",
            "kind", "planning.kind.",
            "roles", "members.role.",
            "status", "roadmap.status.");

    /** The words of a key as {@link RecordedChanges} asks for it; null where there are none. */
    @Nullable
    String of(String key) {
        return key.startsWith(VALUE) ? value(key.substring(VALUE.length())) : field(key.substring(FIELD.length()));
    }

    private @Nullable String field(String name) {
        return Optional.ofNullable(bundles.apply(FIELD + kind + "." + name))
                .or(() -> Optional.ofNullable(bundles.apply(FIELD + name)))
                .orElseGet(() -> topic(name));
    }

    private @Nullable String value(String fieldAndValue) {
        int dot = fieldAndValue.indexOf('.');
        String field = fieldAndValue.substring(0, dot);
        String value = fieldAndValue.substring(dot + 1);
        return switch (field) {
            case "topic" -> topic(value);
            case "theme" -> theme(value);
            default -> bundles.apply(VALUES.getOrDefault(field, VALUE + field + ".") + value);
        };
    }

    private @Nullable String topic(String key) {
        return edition.topics().stream()
                .filter(it -> it.key().value().equals(key))
                .map(it -> it.title())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String theme(String key) {
        return edition.themes().stream()
                .filter(it -> it.key().equals(key))
                .map(it -> it.title())
                .findFirst()
                .orElse(null);
    }
}
