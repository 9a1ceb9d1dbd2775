package io.waymark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Rows as they came in with a form. A file was chosen on purpose, so it counts; pasted rows may be left from an earlier try.
 *
 * @param rows as they were pasted
 */
public record SheetUpload(String rows, @Nullable MultipartFile file) {

    public boolean ofFile() {
        return file != null && !file.isEmpty();
    }

    public SheetSource read(SheetReader reader) {
        return ofFile() ? reader.ofFile(bytes(reader.budget().size())) : reader.ofText(rows);
    }

    /** No more is read than it takes to see that a file is too large. */
    private byte[] bytes(int most) {
        if (file == null) {
            return new byte[0];
        }
        try (var content = file.getInputStream()) {
            return content.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
