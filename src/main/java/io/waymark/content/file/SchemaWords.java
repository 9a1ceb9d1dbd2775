package io.waymark.content.file;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what the schema complains about in words for an editor. */
final class SchemaWords {

    private SchemaWords() {}

    /** The node that an editor looks at: a key that should not be there rather than what holds it. */
    static String pointer(Error error) {
        var place = error.getInstanceLocation().toString();
        return error.getKeyword().equals("additionalProperties") ? place + "/" + error.getProperty() : place;
    }

    static String reason(ContentDocument document, Error error) {
        var name = FilePlace.name(document, pointer(error));
        var value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> FilePlace.name(document, pointer(error) + "/" + error.getProperty()) + " is missing";
            case "additionalProperties" -> name + " is not a key of this place";
            case "maxLength" -> "%s is %d characters long; at most %s".formatted(name, length(value), limit(error));
            case "minLength" -> "%s is %d characters long; at least %s".formatted(name, length(value), limit(error));
            case "maxItems" -> "%s has %d entries; at most %s".formatted(name, value.size(), limit(error));
            case "minItems", "minProperties" ->
                "%s has %d entries; at least %s".formatted(name, value.size(), limit(error));
            case "uniqueItems" -> name + " names the same entry twice";
            case "maximum" -> "%s is %s; at most %s".formatted(name, shown(value), limit(error));
            case "minimum" -> "%s is %s; at least %s".formatted(name, shown(value), limit(error));
            case "type" -> "%s must be %s".formatted(name, type(limit(error), value));
            case "enum" -> "%s is \"%s\"; it must be one of %s".formatted(name, shown(value), choices(error));
            case "pattern" -> "%s is \"%s\"; it must %s".formatted(name, shown(value), pattern(limit(error)));
            default -> name + ": " + error.getMessage();
        };
    }

    private static String limit(Error error) {
        return error.getSchemaNode().asString();
    }

    private static String choices(Error error) {
        return error.getSchemaNode().valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /** Characters as a reader counts them. */
    private static int length(JsonNode value) {
        return value.asString().codePointCount(0, value.asString().length());
    }

    private static String type(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isNumber() || value.isBoolean() ? "text; put it in quotes" : "text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "a group of keys and values";
        };
    }

    private static String pattern(String pattern) {
        return switch (pattern) {
            case "^https://" -> "start with https://";
            case "^[a-z0-9]+(-[a-z0-9]+)*$" -> "be small letters and digits with single hyphens between";
            case "^[A-Za-z0-9]+([ /&.-][A-Za-z0-9]+)*$" -> "be words with one space, hyphen, slash, point or & between";
            default -> "match " + pattern;
        };
    }
}
