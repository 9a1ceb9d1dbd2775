package io.waymark.content.file;

import java.util.Map;

/** Names a node as an editor would: {@code practice logs-searchable: answers.partly}. */
public final class FilePlace {

    /** The lists whose entries have a name, and the key that holds it. */
    private static final Map<String, String> KEYED =
            Map.of("practices", "key", "kpis", "key", "dimensions", "key", "goal_themes", "key", "terms", "term");

    private FilePlace() {}

    public static String name(ContentDocument document, String pointer) {
        var parts = pointer.split("/", 4);
        if (parts.length > 2 && KEYED.containsKey(parts[1])) {
            var entry = one(parts[1]) + " " + key(document, parts[1], parts[2]);
            return parts.length == 3 ? entry : entry + ": " + dotted(parts[3]);
        }
        return pointer.isEmpty() ? "the file" : dotted(pointer.substring(1));
    }

    private static String one(String list) {
        return list.substring(0, list.length() - 1).replace('_', ' ');
    }

    private static String key(ContentDocument document, String list, String index) {
        return document.root()
                .at("/" + list + "/" + index + "/" + KEYED.get(list))
                .asString("#" + (Integer.parseInt(index) + 1));
    }

    private static String dotted(String pointer) {
        var name = new StringBuilder();
        for (var part : pointer.split("/")) {
            boolean index = part.matches("\\d+") && !name.toString().endsWith("summaries");
            name.append(index ? " #" + (Integer.parseInt(part) + 1) : (name.isEmpty() ? "" : ".") + part);
        }
        return name.toString();
    }
}
