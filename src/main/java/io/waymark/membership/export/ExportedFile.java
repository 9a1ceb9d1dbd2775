package io.waymark.membership.export;

import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export that is being read, from its first line to its last and one row at a time. */
final class ExportedFile implements AutoCloseable {

    /** The largest file of evidence, two characters a byte. */
    private static final int LONGEST_TEXT = 21_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonParser parser;

    ExportedFile(InputStream content) {
        this.parser = JSON.createParser(content);
    }

    /** Where it is being read. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    ExportHeader header() {
        try {
            expect(JsonToken.START_OBJECT);
            named("header");
            expect(JsonToken.START_OBJECT);
            return JSON.readValue(parser, ExportHeader.class);
        } catch (JacksonException e) {
            throw new UnreadableExport("export.refused.other");
        }
    }

    void people(Consumer<JsonNode> each) {
        named("people");
        rows(each);
    }

    /** Gives each row with the name of its table. */
    void tables(BiConsumer<String, JsonNode> each) {
        named("tables");
        expect(JsonToken.START_OBJECT);
        while (next() == JsonToken.PROPERTY_NAME) {
            String table = parser.currentName();
            rows(row -> each.accept(table, row));
        }
        expect(JsonToken.END_OBJECT);
    }

    private void rows(Consumer<JsonNode> each) {
        expect(JsonToken.START_ARRAY);
        while (next() == JsonToken.START_OBJECT) {
            each.accept(row());
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw broken();
        }
    }

    private JsonNode row() {
        try {
            return JSON.readTree(parser);
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private void named(String name) {
        expect(JsonToken.PROPERTY_NAME);
        if (!name.equals(parser.currentName())) {
            throw broken();
        }
    }

    private void expect(JsonToken token) {
        if (next() != token) {
            throw broken();
        }
    }

    private JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw broken();
            }
            return token;
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private UnreadableExport broken() {
        return new UnreadableExport(
                "export.refused.broken", parser.currentLocation().getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
