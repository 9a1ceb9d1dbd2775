package io.waymark.content.glossary;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentFolder;
import io.waymark.content.file.ContentSchema;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the glossary of its file, or says everything that is wrong with it. */
final class GlossaryReader {

    /** The portal speaks English; another language would be another file. */
    private static final String PATH = "glossary/en.yaml";

    private GlossaryReader() {}

    /**
     * The English glossary of a folder; empty where it holds none.
     *
     * @throws InvalidContent with all that was found
     */
    static Optional<Glossary> in(ContentFolder folder) {
        return folder.glossaries().stream()
                .filter(it -> it.path().equals(PATH))
                .findFirst()
                .map(GlossaryReader::read);
    }

    /** @throws InvalidContent with all that was found */
    static Glossary read(ContentFile file) {
        var document = ContentDocument.parse(file);
        InvalidContent.refuse(ContentSchema.ofGlossary().check(document));
        InvalidContent.refuse(GlossaryRules.check(document));
        var root = document.root();
        return new Glossary(
                root.path("language").asString(),
                root.path("terms").valueStream().map(GlossaryReader::term).toList());
    }

    private static GlossaryTerm term(JsonNode node) {
        return new GlossaryTerm(
                node.path("term").asString(),
                texts(node.path("forms")),
                texts(node.path("except")),
                node.path("plain").asString(),
                optional(node.path("note")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable String optional(JsonNode text) {
        return text.isString() ? text.asString() : null;
    }
}
