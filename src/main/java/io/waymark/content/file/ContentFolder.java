package io.waymark.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where content lies as files: inside the application, or in a folder where an editor tries a change. */
public final class ContentFolder {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String root;

    private ContentFolder(String root) {
        this.root = root;
    }

    public static ContentFolder built() {
        return new ContentFolder("classpath:content/");
    }

    /** @throws InvalidContent where the path is not a folder */
    public static ContentFolder at(Path folder) {
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
    public List<ContentFile> files() {
        return files("*/*/**/*.y*ml");
    }

    /**
     * Every glossary, one a language.
     *
     * @throws InvalidContent where one is not text
     */
    public List<ContentFile> glossaries() {
        return files("glossary/*.y*ml");
    }

    private List<ContentFile> files(String pattern) {
        try {
            var start = resources.getResource(root).getURI().toString();
            return Stream.of(resources.getResources(root + pattern))
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
