package io.waymark.content.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.content}.
 *
 * @param folder read in place of the built-in content, so that an editor can try a change without a build
 */
@ConfigurationProperties("waymark.content")
public record ContentSettings(@Nullable Path folder) {

    public ContentFolder content() {
        return folder == null ? ContentFolder.built() : ContentFolder.at(folder);
    }
}
