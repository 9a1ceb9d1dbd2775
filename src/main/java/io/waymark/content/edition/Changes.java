package io.waymark.content.edition;

import static java.util.stream.Collectors.toMap;

import io.waymark.content.EditionId;
import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How an edition's files differ from what was published under its version. */
final class Changes {

    private Changes() {}

    /** @param published path to SHA-256; empty where the edition is not published yet, and anything goes */
    static List<ContentProblem> of(EditionFolder folder, Map<String, String> published) {
        if (published.isEmpty()) {
            return List.of();
        }
        var present = folder.files().stream().collect(toMap(ContentFile::path, ContentFile::sha256));
        var paths = new TreeSet<>(present.keySet());
        paths.addAll(published.keySet());
        return paths.stream()
                .filter(path -> !published.getOrDefault(path, "").equals(present.getOrDefault(path, "")))
                .map(path -> problem(path, change(present.containsKey(path), published.containsKey(path)), folder.id()))
                .toList();
    }

    private static String change(boolean present, boolean published) {
        if (present) {
            return published ? "differs from" : "is not part of";
        }
        return "is missing from";
    }

    private static ContentProblem problem(String path, String change, EditionId id) {
        return new ContentProblem(
                path,
                1,
                "%s %s %s, which is published and stays as it is: raise the version"
                        .formatted(change, id.model(), id.version()));
    }
}
