package io.waymark.sheet;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells a formula without a result from one whose result is an empty text: programs that do not compute leave an empty number
 * behind it, which the reader takes for the same.
 */
final class StoredResults {

    private static final Pattern EMPTY_NUMBER = Pattern.compile(
            "(<c\\b(?![^<>]*\\bt=\"(?!n\"))[^<>]*>\\s*<f\\b[^<>]*>(?:[^<]*</f>)?)\\s*<v\\s*(?:/>|>\\s*</v>)");

    private StoredResults() {}

    /** The document without them, byte by byte, whatever its encoding. */
    static byte[] withoutEmptyNumbers(byte[] xml) {
        return EMPTY_NUMBER
                .matcher(new String(xml, StandardCharsets.ISO_8859_1))
                .replaceAll("$1")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
