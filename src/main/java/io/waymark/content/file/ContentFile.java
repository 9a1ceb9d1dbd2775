package io.waymark.content.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the content folder.
 *
 * @param path relative to the content folder, {@code cnmm/4.0-beta.1/people/culture.yaml}
 */
public record ContentFile(String path, String text) {

    /**
     * Decodes UTF-8. Line ends become LF, so that a check-out on Windows publishes the same edition.
     *
     * @throws InvalidContent where the bytes are not UTF-8
     */
    public static ContentFile of(String path, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new ContentFile(path, text.toString().replace("\r\n", "\n"));
        } catch (CharacterCodingException unreadable) {
            throw new InvalidContent(new ContentProblem(path, 1, "is not UTF-8 text"));
        }
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256(text);
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
