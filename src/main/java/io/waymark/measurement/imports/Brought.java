package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Rows as they came in with a form. A file was chosen on purpose, so it counts; pasted rows may be left from an earlier try.
 *
 * @param rows as they were pasted
 * @param numbers how they write numbers, as it was chosen
 */
record Brought(String rows, String numbers, @Nullable MultipartFile file) {

    boolean ofFile() {
        return file != null && !file.isEmpty();
    }

    FileText text() {
        return ofFile() ? FileText.of(bytes()) : new FileText.Text(rows, false);
    }

    /** What means nothing is the usual. */
    Decimals.Style style() {
        return Arrays.stream(Decimals.Style.values())
                .filter(it -> it.name().equals(numbers))
                .findFirst()
                .orElse(Decimals.Style.ANY);
    }

    /** No more is read than it takes to see that a file is too large. */
    private byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try (var content = file.getInputStream()) {
            return content.readNBytes(Limits.SIZE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
