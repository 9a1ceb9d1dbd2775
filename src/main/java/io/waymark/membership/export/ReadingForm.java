package io.waymark.membership.export;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file to read in. */
record ReadingForm(@Nullable MultipartFile file) {

    /**
     * What is in it.
     *
     * @throws UnreadableExport where none was chosen
     */
    InputStream content() throws IOException {
        if (file == null || file.isEmpty()) {
            throw new UnreadableExport("export.refused.none");
        }
        return file.getInputStream();
    }
}
