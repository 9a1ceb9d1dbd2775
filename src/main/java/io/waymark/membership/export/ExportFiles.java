package io.waymark.membership.export;

import io.waymark.organisation.Member;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Exports on the way: written to disk at once, so that nobody's slow line keeps a transaction open, and gone when they are read. */
@Component
class ExportFiles {

    private final ExportWriting writing;
    private final MultipartConfigElement uploads;

    ExportFiles(ExportWriting writing, MultipartConfigElement uploads) {
        this.writing = writing;
        this.uploads = uploads;
    }

    ExportWeight weight(Member administrator) {
        return new ExportWeight(writing.bytesOfFiles(administrator), uploads.getMaxFileSize());
    }

    InputStream written(Member administrator, boolean files) throws IOException {
        Path file = Files.createTempFile("waymark-export", ".json");
        try (Writer out = Files.newBufferedWriter(file)) {
            writing.write(administrator, files, out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
