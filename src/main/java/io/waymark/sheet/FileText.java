package io.waymark.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how the text of a file is written. A mark at the beginning says so; without one it is UTF-8 if it can be,
 * else Windows-1252, which older spreadsheets write. What is no text is refused.
 */
sealed interface FileText {

    /** @param guessed whether letters beyond ASCII may be others than were meant */
    record Decoded(String text, boolean guessed) implements FileText {}

    record NoText() implements FileText {}

    static FileText of(byte[] file) {
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) {
            return text(file, StandardCharsets.UTF_16, false).orElse(new NoText());
        }
        return text(file, StandardCharsets.UTF_8, false)
                .or(() -> text(file, Charset.forName("windows-1252"), true))
                .orElse(new NoText());
    }

    private static Optional<FileText> text(byte[] file, Charset charset, boolean guessed) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.chars().anyMatch(FileText::control)
                    ? Optional.empty()
                    : Optional.of(new Decoded(text, guessed));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean control(int character) {
        return Character.isISOControl(character) && "\n\r\t\f".indexOf(character) < 0;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
