package io.waymark.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are kept as evidence; none of them runs or draws anything in a browser by itself. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md", "markdown"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The type that a file's name claims; empty where it is none of these. */
    static Optional<FileType> claimedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> name.lastIndexOf('.') > 0 && it.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean text() {
        return mediaType.startsWith("text/");
    }
}
