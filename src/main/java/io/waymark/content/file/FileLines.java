package io.waymark.content.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which line each node of a YAML text begins; an entry begins with its key. */
final class FileLines {

    private final Map<String, Integer> byPointer = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private final String file;

    private FileLines(String file) {
        this.file = file;
    }

    /** @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where the text is not YAML */
    static FileLines of(ContentFile file) {
        var lines = new FileLines(file.path());
        var settings = LoadSettings.builder().setLabel(file.path()).build();
        new Compose(settings).composeString(file.text()).ifPresent(root -> lines.note("", root, line(root)));
        return lines;
    }

    /** The line of the node, or of the nearest one around it where it is missing. */
    int of(String pointer) {
        var line = byPointer.get(pointer);
        if (line != null) {
            return line;
        }
        return pointer.isEmpty() ? 1 : of(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** What YAML allows and content does not: keys that stand twice, and anchors, which Jackson reads as plain text. */
    List<ContentProblem> problems() {
        return problems;
    }

    private void note(String pointer, Node node, int line) {
        if (byPointer.putIfAbsent(pointer, line) != null) {
            refuse(line, "key %s stands twice".formatted(pointer.substring(pointer.lastIndexOf('/') + 1)));
        }
        if (node.getAnchor().isPresent()) {
            refuse(line, "uses a YAML anchor (&); write the text out in each place");
        } else if (node instanceof MappingNode mapping) {
            noteEntries(pointer, mapping);
        } else if (node instanceof SequenceNode sequence) {
            noteItems(pointer, sequence);
        }
    }

    private void noteEntries(String pointer, MappingNode mapping) {
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode();
            note(pointer + "/" + name(key), entry.getValueNode(), line(key));
        }
    }

    private void noteItems(String pointer, SequenceNode sequence) {
        int index = 0;
        for (var item : sequence.getValue()) {
            note(pointer + "/" + index++, item, line(item));
        }
    }

    private void refuse(int line, String reason) {
        problems.add(new ContentProblem(file, line, reason));
    }

    private static String name(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : key.toString();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
