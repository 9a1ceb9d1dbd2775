package io.waymark.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that any reader can show: UTF-8, and no control characters but those that make lines and columns. */
record PlainTextFile(String text) {

    private static final String LINES_AND_COLUMNS = "\n\r\t\f";
    private static final Pattern MARKUP = Pattern.compile("\\A[\\s\\uFEFF]*<[a-zA-Z!?/]");

    /** Empty where the bytes are no such text. */
    static Optional<PlainTextFile> of(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.chars().anyMatch(PlainTextFile::control)
                    ? Optional.empty()
                    : Optional.of(new PlainTextFile(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a browser could take it for a page, whatever it is called. */
    boolean beginsWithMarkup() {
        return MARKUP.matcher(text).find();
    }

    private static boolean control(int character) {
        return Character.isISOControl(character) && LINES_AND_COLUMNS.indexOf(character) < 0;
    }
}
