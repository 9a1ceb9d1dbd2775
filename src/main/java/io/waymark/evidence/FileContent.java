package io.waymark.evidence;

import io.waymark.evidence.FileCheck.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Whether a content is of the type that its name claims. Pictures and PDF are known by their first bytes; text by being
 * text throughout, which must not look like a format of its own: a web page, a drawing, a PDF.
 */
final class FileContent {

    private static final Set<MediaType> OTHERWISE_READ = Set.of(
            MediaType.TEXT_HTML,
            MediaType.application("xhtml+xml"),
            MediaType.application("pdf"),
            MediaType.application("rtf"),
            MediaType.application("postscript"));

    private FileContent() {}

    static Optional<Reason> problem(FileType claimed, byte[] content) {
        return claimed.text() ? asText(content) : asBytes(claimed, content);
    }

    private static Optional<Reason> asBytes(FileType claimed, byte[] content) {
        return found(content).toString().equals(claimed.mediaType())
                ? Optional.empty()
                : Optional.of(Reason.NOT_WHAT_IT_SAYS);
    }

    private static Optional<Reason> asText(byte[] content) {
        Optional<PlainTextFile> text = PlainTextFile.of(content);
        MediaType found = found(content);
        if (text.isEmpty()) {
            return Optional.of(looksLikeText(found) ? Reason.NOT_UTF8_TEXT : Reason.NOT_WHAT_IT_SAYS);
        }
        return text.get().beginsWithMarkup() || hasFormat(found)
                ? Optional.of(Reason.NOT_WHAT_IT_SAYS)
                : Optional.empty();
    }

    private static boolean hasFormat(MediaType found) {
        return OTHERWISE_READ.contains(found)
                || types().getMediaTypeRegistry().isInstanceOf(found, MediaType.APPLICATION_XML);
    }

    /** Text in another encoding is found as text, or as nothing known. */
    private static boolean looksLikeText(MediaType found) {
        return found.equals(MediaType.OCTET_STREAM)
                || types().getMediaTypeRegistry().isInstanceOf(found, MediaType.TEXT_PLAIN);
    }

    /** By the first bytes alone: no name is told. */
    private static MediaType found(byte[] content) {
        try {
            return types().detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeTypes types() {
        return MimeTypes.getDefaultMimeTypes();
    }
}
