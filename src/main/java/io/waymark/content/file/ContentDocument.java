package io.waymark.content.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/** A file of YAML as a tree that knows its lines; nodes are named by JSON pointer. */
public final class ContentDocument {

    private final ContentFile file;
    private final JsonNode root;
    private final FileLines lines;

    private ContentDocument(ContentFile file, JsonNode root, FileLines lines) {
        this.file = file;
        this.root = root;
        this.lines = lines;
    }

    /** @throws InvalidContent where the file is not YAML, is empty, or says a thing twice */
    public static ContentDocument parse(ContentFile file) {
        try {
            var lines = FileLines.of(file);
            InvalidContent.refuse(lines.problems());
            return of(file, lines);
        } catch (MarkedYamlEngineException broken) {
            throw new InvalidContent(new ContentProblem(file.path(), line(broken), "is not YAML: " + reason(broken)));
        } catch (YamlEngineException broken) {
            throw new InvalidContent(new ContentProblem(file.path(), 1, "is not YAML: " + broken.getMessage()));
        }
    }

    public JsonNode root() {
        return root;
    }

    /** Says what is wrong with a node. */
    public ContentProblem problem(String pointer, String reason) {
        return new ContentProblem(file.path(), lines.of(pointer), reason);
    }

    public String text(String pointer) {
        return root.at(pointer).asString();
    }

    /** The pointers of all entries of a list. */
    public List<String> entries(String pointer) {
        return IntStream.range(0, root.at(pointer).size())
                .mapToObj(index -> pointer + "/" + index)
                .toList();
    }

    private static ContentDocument of(ContentFile file, FileLines lines) {
        var root = ContentYaml.tree(file);
        if (!root.isObject()) {
            throw new InvalidContent(new ContentProblem(file.path(), 1, "holds no keys and values"));
        }
        return new ContentDocument(file, root, lines);
    }

    private static int line(MarkedYamlEngineException broken) {
        return broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Without the excerpt of the text that the message holds. */
    private static String reason(MarkedYamlEngineException broken) {
        return Stream.of(broken.getContext(), broken.getProblem())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
