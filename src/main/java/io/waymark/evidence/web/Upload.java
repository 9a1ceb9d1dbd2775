package io.waymark.evidence.web;

import io.waymark.evidence.FileCheck;
import io.waymark.evidence.FileType;
import io.waymark.evidence.NewEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import org.springframework.web.multipart.MultipartFile;

/** A file as a browser sent it, with the name that it claimed. */
record Upload(String name, byte[] bytes) {

    /** No more is read than it takes to see that a file is too large; none chosen is one without a name. */
    static Upload of(@Nullable MultipartFile file) {
        if (file == null) {
            return new Upload("", new byte[0]);
        }
        try (InputStream content = file.getInputStream()) {
            String name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, content.readNBytes(FileCheck.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a file, which itself is no part of the form's record. */
    static FieldError wrong(String message) {
        return new FieldError("newEvidenceForm", "file", null, false, new String[] {message}, null, null);
    }

    NewEvidence.File as(FileType type) {
        return new NewEvidence.File(name, type, bytes);
    }
}
