package io.waymark.content.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The JSON Schema of one kind of file. */
public final class ContentSchema {

    private final Schema schema;

    private ContentSchema(String name) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        this.schema = registry.getSchema(text("content/schema/" + name + ".schema.json"));
    }

    public static ContentSchema ofEdition() {
        return new ContentSchema("edition");
    }

    public static ContentSchema ofTopic() {
        return new ContentSchema("topic");
    }

    public static ContentSchema ofChanges() {
        return new ContentSchema("changes");
    }

    public static ContentSchema ofGlossary() {
        return new ContentSchema("glossary");
    }

    /** Everything in which the document differs from the schema. */
    public List<ContentProblem> check(ContentDocument document) {
        return schema.validate(document.root()).stream()
                .map(error -> problem(document, error))
                .distinct()
                .toList();
    }

    private static ContentProblem problem(ContentDocument document, Error error) {
        return document.problem(SchemaWords.pointer(error), SchemaWords.reason(document, error));
    }

    private static String text(String place) {
        try {
            return new ClassPathResource(place).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
