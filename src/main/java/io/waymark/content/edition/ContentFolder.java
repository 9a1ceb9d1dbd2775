package io.waymark.content.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where editions lie as files: inside the application, or in a folder where an editor tries a change. */
final class ContentFolder {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String root;

    private ContentFolder(String root) {
        this.root = root;
    }

    static ContentFolder built() {
        return new ContentFolder("classpath:content/");
    }

    /** @throws InvalidContent where the path is not a folder */
    static ContentFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidContent(
                    new ContentProblem(folder.toString(), 1, "is not a folder; waymark.content.folder names it"));
        }
        return new ContentFolder(folder.toUri().toString());
    }

    /**
     * Every YAML file that lies in a folder of an edition, listed there or not.
     *
     * @throws InvalidContent where one is not text
     */
    List<ContentFile> files() {
        try {
            var start = resources.getResource(root).getURI().toString();
            return Stream.of(resources.getResources(root + "*/*/**/*.y*ml"))
                    .map(resource -> file(resource, start))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ContentFile file(Resource resource, String start) {
        try {
            return ContentFile.of(
                    resource.getURI().toString().substring(start.length()), resource.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
