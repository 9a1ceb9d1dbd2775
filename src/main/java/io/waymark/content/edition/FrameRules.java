package io.waymark.content.edition;

import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of {@code edition.yaml} beyond its schema, and of the files that it lists. */
final class FrameRules {

    private final EditionFolder folder;
    private final ContentDocument frame;

    private FrameRules(EditionFolder folder, ContentDocument frame) {
        this.folder = folder;
        this.frame = frame;
    }

    static List<ContentProblem> check(EditionFolder folder, ContentDocument frame) {
        var rules = new FrameRules(folder, frame);
        return Stream.of(
                        rules.sameAsFolder("model", folder.id().model()),
                        rules.sameAsFolder("version", folder.id().version()),
                        rules.ordered(),
                        rules.unique("levels", "number"),
                        rules.unique("goal_themes", "key"),
                        rules.unique("owners", "key"),
                        rules.unique("dimensions", "key"),
                        rules.missingFiles(),
                        rules.unlistedFiles())
                .flatMap(List::stream)
                .toList();
    }

    private List<ContentProblem> sameAsFolder(String key, String expected) {
        var actual = frame.text("/" + key);
        return actual.equals(expected)
                ? List.of()
                : List.of(frame.problem("/" + key, "%s is %s, but the folder is %s".formatted(key, actual, expected)));
    }

    /** Editions are ordered by version, so it must begin with a number. */
    private List<ContentProblem> ordered() {
        var version = frame.text("/version");
        return Character.isDigit(version.charAt(0))
                ? List.of()
                : List.of(frame.problem("/version", "version is %s; it must begin with a digit".formatted(version)));
    }

    /** The schema fixes how many entries there are and what they may be, so unique means complete. */
    private List<ContentProblem> unique(String list, String key) {
        var seen = new HashSet<String>();
        return frame.entries("/" + list).stream()
                .map(entry -> entry + "/" + key)
                .filter(pointer -> !seen.add(frame.text(pointer)))
                .map(pointer -> frame.problem(pointer, "%s has %s twice".formatted(list, frame.text(pointer))))
                .toList();
    }

    private List<ContentProblem> missingFiles() {
        var present = folder.files().stream().map(ContentFile::path).collect(Collectors.toSet());
        var problems = new ArrayList<ContentProblem>();
        for (var dimension : frame.entries("/dimensions")) {
            frame.entries(dimension + "/topics").stream()
                    .filter(entry -> !present.contains(folder.path(topic(dimension, entry))))
                    .map(entry -> frame.problem(entry, "lists a missing file: " + folder.path(topic(dimension, entry))))
                    .forEach(problems::add);
        }
        return problems;
    }

    private List<ContentProblem> unlistedFiles() {
        var listed = listed();
        return folder.topicFiles().stream()
                .map(ContentFile::path)
                .filter(path -> !listed.contains(path))
                .map(path -> new ContentProblem(path, 1, "is not listed in " + folder.framePath()))
                .toList();
    }

    private Set<String> listed() {
        return frame.root()
                .path("dimensions")
                .valueStream()
                .flatMap(dimension -> EditionMapping.topics(dimension).stream())
                .map(folder::path)
                .collect(Collectors.toSet());
    }

    private TopicKey topic(String dimension, String entry) {
        return new TopicKey(frame.text(dimension + "/key") + "." + frame.text(entry));
    }
}
